import {dropLeftovers} from './dropLeftovers';
import {inlineConstants} from './inlineConstants';
import {keepNamed, type Keep} from './keepNamed';
import {dropSelectors, SelectorSearch} from './matchSelectors';
import {addNames, noNames} from './usedNames';

/** What the site knows better than its pages tell. */
export interface Wishes {
  /** Names that stay though no page shows them. */
  readonly keep: Keep;
  /** Names that go though pages show them, because their rules change nothing there. */
  readonly drop: Keep;
}

const names = (selector: string): string[] => selector.match(/-?[_a-z][\w-]*/gi) ?? [];

/** Whether a selector has one of these names. */
export const isNamed = (selector: string, list: Keep): boolean =>
  names(selector).some((name) =>
    list.some((one) => (typeof one === 'string' ? one === name : one.test(name))),
  );

/**
 * Leaves in style sheets what pages use, in three steps: what is named nowhere goes first, which is
 * quick; then what no page could match; then what is said twice.
 * @param sheets style sheets that all the pages have
 * @param pages the pages, read twice
 * @returns the light sheets, in the order of the whole ones
 */
export async function lightenCss(
  sheets: readonly string[],
  pages: () => AsyncIterable<string> | Iterable<string>,
  {keep, drop}: Wishes,
): Promise<string[]> {
  const used = noNames();
  for await (const html of pages()) {
    addNames(html, used);
  }
  const search = new SelectorSearch();
  const named = await Promise.all(sheets.map((css) => keepNamed(css, used, keep)));
  named.forEach((css) => search.add(css));
  for await (const html of pages()) {
    search.read(html);
  }
  const {unmatched} = search;
  const isDropped = (selector: string) =>
    isNamed(selector, drop) || (unmatched.has(selector) && !isNamed(selector, keep));
  return named.map((css) =>
    inlineConstants(dropLeftovers(dropSelectors(css, isDropped)), used.properties),
  );
}
