import zlib from 'node:zlib';
import {describe, expect, test} from 'vitest';
import packageJson from '../../package.json';
import {pages, read} from './site';

const {goal, limit, over, lists} = packageJson.pageBudget;

const size = (text: string): number => zlib.gzipSync(text, {level: 9}).length;

/** What a reader with an empty cache must fetch before the first word: the page and its style sheets. */
function weigh(html: string): number {
  const sheets = [...html.matchAll(/<link rel="?stylesheet"? href="?([^">\s]+)/g)];
  expect(sheets.length, 'style sheets of the page').toBeGreaterThan(0);
  return sheets.reduce((sum, [, href = '']) => sum + size(read(href)), size(html));
}

/** Addresses that hold a whole list, as `package.json` writes them: `<...>` is one part of an address. */
const LISTS = Object.entries(lists).map(([address, budget]) => ({
  pattern: new RegExp(
    `^${address.replace('<pair>', '\\d{4}/\\d{4}').replace('<topic>', '[\\w-]+')}$`,
  ),
  budget,
}));

const weights = pages().map(({address, html}) => ({address, bytes: weigh(html)}));

/** Pages above their budget, heaviest first, so that a failure names them. */
function tooHeavy(list: readonly {address: string; bytes: number; budget: number}[]): string[] {
  return list
    .filter(({bytes, budget}) => bytes > budget)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({address, bytes, budget}) => `${address}: ${bytes} bytes, budget ${budget}`);
}

const listOf = (address: string) => LISTS.find(({pattern}) => pattern.test(address));

describe('HTML and CSS of a page, compressed', () => {
  test('every page is weighed', () => {
    expect(weights.length).toBeGreaterThan(500);
  });

  test('fit the first round trip, but for the kinds that package.json names with their reason', () => {
    const excused = [...Object.keys(over)];
    const others = weights.filter(
      ({address}) => !listOf(address) && !excused.some((start) => address.startsWith(start)),
    );
    expect(tooHeavy(others.map((page) => ({...page, budget: goal})))).toEqual([]);
  });

  test('of the kinds named stay below the limit', () => {
    const named = weights.filter(({address}) => !listOf(address));
    expect(tooHeavy(named.map((page) => ({...page, budget: limit})))).toEqual([]);
  });

  test('of whole lists stay within the budget of each', () => {
    const whole = weights.flatMap((page) => {
      const list = listOf(page.address);
      return list ? [{...page, budget: list.budget}] : [];
    });
    expect(whole.length).toBeGreaterThan(LISTS.length);
    expect(tooHeavy(whole)).toEqual([]);
  });
});

test('no page asks for a font, or for a script before it is needed', () => {
  for (const {address, html} of pages()) {
    expect(html, address).not.toMatch(/<script[^>]*\ssrc=|as=?"?font|modulepreload/);
  }
});
