import {normalizeUrl} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {Site} from './types';

/** The last part of a doc such as `guides/index`. */
const INDEX = /(^|\/)index$/;

/**
 * Makes the addresses of pages below one part of the site. Without slashes at their ends a doc named
 * "index" would be written where servers look for the page above it; no doc can be named "_index".
 */
export function addressUnder(
  base: string,
  {baseUrl, trailingSlash}: Pick<Site, 'baseUrl' | 'trailingSlash'>,
): (...parts: string[]) => string {
  const named = (part: string): string =>
    trailingSlash === false ? part.replace(INDEX, '$1_index') : part;
  return (...parts) =>
    applyTrailingSlash(normalizeUrl([baseUrl, base, ...parts.map(named)]), {
      trailingSlash,
      baseUrl,
    });
}
