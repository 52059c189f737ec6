import {citeAs, CITE_STYLES} from '../../sources/citeAs';
import type {PageToCite} from '../../sources/types';

export interface CiteFile {
  /** Relative to the address of the page. */
  readonly name: string;
  readonly content: string;
}

/** The forms that are words; the others are data and have files of their own. */
const WORDS = CITE_STYLES.filter(({id}) => id !== 'bibtex' && id !== 'csl-json');

/** The files beside a page: its citation in words, as BibTeX and as CSL-JSON. */
export function toCiteFiles(page: PageToCite): CiteFile[] {
  return [
    {
      name: 'cite.txt',
      content: WORDS.map(({id, label}) => `${label}\n${citeAs(page, id)}\n`).join('\n'),
    },
    {name: 'cite.bib', content: `${citeAs(page, 'bibtex')}\n`},
    {name: 'cite.json', content: `${citeAs(page, 'csl-json')}\n`},
  ];
}
