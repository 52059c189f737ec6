import {expect, it} from 'vitest';
import {tokenWorth} from './tokenWorth';

it.each([
  ['a word', 'detainer', 1.5],
  ['a number', '2014', 1.5],
  ['a section', '§ 14-154', 1.5],
  ['a word that only holds a sentence together', 'of', 1],
  ['punctuation', ',', 0.25],
])('%s', (_, token, worth) => {
  expect(tokenWorth(token)).toBe(worth);
});
