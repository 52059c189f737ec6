import {renderBibtex, renderEntry} from './engine';
import {legalParts} from './formatReference';
import {toText} from './toParts';
import {isLegal, toCsl, withAuthor} from './toCsl';
import type {Citable, CiteStyle, CslItem} from './types';

/** The forms we offer, in the order in which we offer them. */
export const CITE_STYLES: readonly {readonly id: CiteStyle; readonly label: string}[] = [
  {id: 'text', label: 'Plain text'},
  {id: 'apa', label: 'APA'},
  {id: 'mla', label: 'MLA'},
  {id: 'chicago', label: 'Chicago'},
  {id: 'bibtex', label: 'BibTeX'},
  {id: 'csl-json', label: 'CSL-JSON'},
];

/** A source or a page of ours in one of the forms, as plain text to copy. */
export function citeAs(item: Citable, style: CiteStyle): string {
  const csl = toCsl(item);
  switch (style) {
    case 'text':
      return legalWithAddress(csl);
    case 'apa':
      // APA (11.4) and Chicago (14.269) leave orders, laws and cases to the Bluebook.
      return isLegal(csl) ? legalWithAddress(csl) : renderEntry(withAuthor(csl), 'apa', 'text');
    case 'chicago':
      return isLegal(csl) ? legalWithAddress(csl) : renderEntry(csl, 'chicago', 'text');
    case 'mla':
      return renderEntry(csl, 'mla', 'text');
    case 'bibtex':
      return renderBibtex(forBibtex(csl));
    case 'csl-json':
      return JSON.stringify([csl], null, 2);
  }
}

/** All forms at once, for a page that lists them. */
export function citeInAllStyles(item: Citable): {id: CiteStyle; label: string; text: string}[] {
  return CITE_STYLES.map(({id, label}) => ({id, label, text: citeAs(item, id)}));
}

function legalWithAddress(csl: CslItem): string {
  const address = csl.URL ? ` ${csl.URL}` : '';
  const read = csl.accessed ? ` (read ${isoDate(csl.accessed)})` : '';
  return `${toText(legalParts(csl))}.${address}${read}`;
}

/**
 * BibTeX has no field for the number of a law, nor for the site a page stands in: both would be
 * lost. They go into the note, where every bibliography style prints them.
 */
function forBibtex(csl: CslItem): CslItem {
  const {accessed, ...rest} = withAuthor(csl);
  if (/^(article|report)/.test(csl.type)) {
    return rest;
  }
  const note = [
    csl.number,
    csl.section,
    csl.volume ? undefined : csl['container-title'],
    csl.volume && [csl.volume, csl['container-title'], csl.page].filter(Boolean).join(' '),
    accessed && `read ${isoDate(accessed)}`,
  ]
    .filter(Boolean)
    .join(', ');
  return note ? {...rest, note} : rest;
}

function isoDate(date: NonNullable<CslItem['issued']>): string {
  return (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}
