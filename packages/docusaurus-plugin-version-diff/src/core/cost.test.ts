/**
 * Texts that would cost minutes if the work grew with the square of their length, or without bound. No time is
 * asserted, since test machines are shared: done wrongly, these run into the limit of the test runner.
 */
import {expect, it} from 'vitest';
import {diffText} from './diffText';
import {pairUnits} from './pairUnits';
import {paragraph} from './testing';
import {tokenize} from './tokens';
import {toUnits} from './units';

it.each([
  ['spaces', ' ', 0],
  ['numbers in words', 'one ', 100_000],
  ['section signs', '§ ', 100_000],
  ['open brackets', '(', 100_000],
  ['dotted numbers', '1.', 2],
  ['joiners', '👩\u200d', 2],
  ['combining marks', '\u0301', 1],
  ['half subdivisions', 'a(b', 200_001],
])('cuts 100,000 %s into tokens', (_, piece, tokens) => {
  expect(tokenize(piece.repeat(100_000)).words).toHaveLength(tokens);
  expect(tokenize(`a${piece.repeat(100_000)}`).words.length).toBeGreaterThan(0);
});

it('gives up on long unrelated texts', () => {
  const words = (prefix: string) => Array.from({length: 5000}, (_, n) => prefix + n).join(' ');
  expect(diffText(words('a'), words('b'))).toHaveLength(2);
});

it('does not start to pair two very long, wholly different lists', () => {
  const list = (prefix: string) =>
    toUnits(Array.from({length: 1100}, (_, n) => paragraph(`the ${prefix}${n}`)));
  expect(pairUnits(list('x'), list('y'), {pairAbove: 0.35})).toEqual([]);
});
