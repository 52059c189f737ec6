import type {SourceDate} from '../../data/types';
import type {Citable, CslItem, PageToCite} from './types';

/** What our pages stand in. */
export const SITE_NAME = 'NYC Sanctuary Policy';

/** Kinds that APA and the Chicago Manual tell writers to cite in legal form. */
const LEGAL_TYPES = new Set(['legislation', 'regulation', 'bill', 'legal_case']);

export function isLegal({type}: CslItem): boolean {
  return LEGAL_TYPES.has(type);
}

export function isPage(item: Citable): item is PageToCite {
  return 'address' in item;
}

/** "2026-10-09" in CSL's form. */
function toCslDate(iso: string): SourceDate {
  return {'date-parts': [iso.split('-').map(Number)]};
}

/** "https://host/policy/2014/asking/" becomes "policy-2014-asking": the same page, the same key. */
function keyOf(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[^a-z0-9]+/gi, '-');
  return `nyc-sanctuary-${path.replace(/^-|-$/g, '') || 'home'}`.toLowerCase();
}

/** "30 November 2017", as the pages write dates. */
function inWords(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  return day.toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
}

/**
 * A page of ours as a web page whose date is the day of the law it states, not of its making.
 * The title says so too, since a bare date in a bibliography would not.
 */
export function pageToCsl({title, version, date, address, accessed}: PageToCite): CslItem {
  return {
    id: keyOf(address),
    type: 'webpage',
    title: `${title} (${version ? `version ${version}, ` : ''}as of ${inWords(date)})`,
    'container-title': SITE_NAME,
    issued: toCslDate(date),
    URL: address,
    ...(accessed ? {accessed: toCslDate(accessed)} : {}),
  };
}

/** Plain CSL-JSON: without the fields only this site understands. */
export function toCsl(item: Citable): CslItem {
  if (isPage(item)) {
    return pageToCsl(item);
  }
  const csl: CslItem & {custom?: unknown} = {...item};
  delete csl.custom;
  return csl;
}

/** For styles that know authors only: the public body takes the author's place. */
export function withAuthor(item: CslItem): CslItem {
  return item.author || !item.authority ? item : {...item, author: [{literal: item.authority}]};
}
