import {describe, expect, test} from 'vitest';
import {weighPages} from '../../bench/weight/weighPages';
import packageJson from '../../package.json';
import {BUILD, pages} from './site';

const {goal, limit, over, lists} = packageJson.pageBudget;

/** Addresses that hold a whole list, as `package.json` writes them: `<...>` is one part of an address. */
const LISTS = Object.entries(lists).map(([address, budget]) => ({
  pattern: new RegExp(
    `^${address.replace('<pair>', '\\d{4}/\\d{4}').replace('<topic>', '[\\w-]+')}$`,
  ),
  budget,
}));

const weights = weighPages(pages(), BUILD);

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
    expect(weights.filter(({sheets}) => sheets !== 1)).toEqual([]);
  });

  test('fit the first round trip, but for pages whose words alone take too much of it', () => {
    const others = weights.filter(({address, words}) => {
      const excuse = Object.entries(over).find(([start]) => address.startsWith(start))?.[1];
      return !listOf(address) && !(excuse && words >= excuse.words);
    });
    expect(others.length).toBeGreaterThan(weights.length / 2);
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
