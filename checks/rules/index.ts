import type {Rule} from '../types';
import {assignments} from './assignments';
import {borrowedWords} from './borrowedWords';
import {changeNotes} from './changeNotes';
import {citations} from './citations';
import {dataSchemas} from './dataSchemas';
import {frontMatter} from './frontMatter';
import {loadedWords} from './loadedWords';
import {pagesPresent} from './pagesPresent';
import {reviewed} from './reviewed';
import {smallDifferences} from './smallDifferences';
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
  smallDifferences,
  loadedWords,
  borrowedWords,
  reviewed,
  assignments,
];
