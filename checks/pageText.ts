import {provisionText} from '../packages/docusaurus-plugin-version-diff/src/public';
import type {Page} from './types';

/** A piece of a page as a reader meets it: the words of a provision or the summary of a note. */
export interface PageText {
  readonly file: string;
  readonly line: number;
  readonly provisionId: string;
  readonly text: string;
}

/** All words of a page, without citations. */
export function pageTexts(page: Page): PageText[] {
  return page.provisions.flatMap((provision) => {
    const place = {file: page.file, line: provision.line, provisionId: provision.id};
    return [
      {...place, text: provisionText(provision)},
      ...provision.notes.map(({summary}) => ({...place, text: summary})),
    ];
  });
}
