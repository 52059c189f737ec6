import type {Rule} from '../types';
import {changeNotes} from './changeNotes';
import {citations} from './citations';
import {dataSchemas} from './dataSchemas';
import {frontMatter} from './frontMatter';
import {pagesPresent} from './pagesPresent';
import {spine} from './spine';
import {uncitedRules} from './uncitedRules';
import {versionsMatch} from './versionsMatch';

/** In the order in which a contributor would mend them. */
export const rules: readonly Rule[] = [
  dataSchemas,
  versionsMatch,
  pagesPresent,
  frontMatter,
  spine,
  citations,
  uncitedRules,
  changeNotes,
];
