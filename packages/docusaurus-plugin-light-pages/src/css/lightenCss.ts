import {dropLeftovers} from './dropLeftovers';
import {inlineConstants} from './inlineConstants';
import {keepNamed, type Keep} from './keepNamed';
import {dropSelectors, SelectorSearch} from './matchSelectors';
import {addNames, noNames} from './usedNames';

const isKept = (selector: string, keep: Keep): boolean =>
  [...selector.matchAll(/-?[_a-z][\w-]*/gi)].some(([name]) =>
    keep.some((one) => (typeof one === 'string' ? one === name : one.test(name))),
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
  keep: Keep,
): Promise<string[]> {
  const names = noNames();
  for await (const html of pages()) {
    addNames(html, names);
  }
  const search = new SelectorSearch();
  const named = await Promise.all(sheets.map((css) => keepNamed(css, names, keep)));
  named.forEach((css) => search.add(css));
  for await (const html of pages()) {
    search.read(html);
  }
  const {unmatched} = search;
  const isDropped = (selector: string) => unmatched.has(selector) && !isKept(selector, keep);
  return named.map((css) =>
    inlineConstants(dropLeftovers(dropSelectors(css, isDropped)), names.properties),
  );
}
