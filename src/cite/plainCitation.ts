import {formatDay} from '../components/periodOf';
import type {PageToCite} from '../sources/types';

/** Name of the site in citations; the same as `SITE_NAME` of the citation library's side (tested). */
const SITE = 'NYC Sanctuary Policy';

const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/**
 * The plain form of a citation without the citation library, which must not reach a reader's browser.
 * A test holds it equal, for every page, to what the library gives.
 */
export function plainCitation({title, version, date, address}: PageToCite): string {
  const [year, month, day] = date.split('-').map(Number);
  const named = version ? `version ${version}, ` : '';
  return `${title} (${named}as of ${formatDay(date)}), ${SITE} (${MONTHS[(month ?? 1) - 1]} ${day}, ${year}). ${address}`;
}
