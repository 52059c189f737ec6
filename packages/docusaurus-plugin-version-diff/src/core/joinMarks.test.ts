import {expect, it} from 'vitest';
import type {Hunk} from './hunks';
import {joinMarks} from './joinMarks';

const hunk = (oldStart: number, oldEnd: number, newStart: number, newEnd: number): Hunk => ({
  oldStart,
  oldEnd,
  newStart,
  newEnd,
});
const row = (text: string) => text.split(' ');

it.each<[string, string, string, Hunk[], number]>([
  ['a comma between two replacements', 'a , b', 'x , y', [hunk(0, 1, 0, 1), hunk(2, 3, 2, 3)], 1],
  [
    'a word between two small replacements',
    'a may b',
    'x may y',
    [hunk(0, 1, 0, 1), hunk(2, 3, 2, 3)],
    2,
  ],
  [
    'a word between two long replacements',
    'a a a a may b b b b',
    'x x x x may y y y y',
    [hunk(0, 4, 0, 4), hunk(5, 9, 5, 9)],
    1,
  ],
  [
    'three words between the same',
    'a a a a who may ask b b b b',
    'x x x x who may ask y y y y',
    [hunk(0, 4, 0, 4), hunk(7, 11, 7, 11)],
    2,
  ],
  ['a word between two insertions', 'may', 'x may y', [hunk(0, 0, 0, 1), hunk(1, 1, 2, 3)], 2],
  ['no hunks', 'a', 'a', [], 0],
])('%s', (_, before, after, hunks, expected) => {
  expect(joinMarks(hunks, {before: row(before), after: row(after)})).toHaveLength(expected);
});

it('covers all that stood between', () => {
  const sides = {before: row('a , b'), after: row('x , y')};
  expect(joinMarks([hunk(0, 1, 0, 1), hunk(2, 3, 2, 3)], sides)).toEqual([hunk(0, 3, 0, 3)]);
});

it('joins on once a join has made the next gap less worthy', () => {
  // Alone, "may" between the last two would stay; after the first join the change before it is long.
  const sides = {before: row('a , a , a , a , a may b'), after: row('x , x , x , x , x may y')};
  const hunks = [0, 2, 4, 6, 8, 10].map((n) => hunk(n, n + 1, n, n + 1));
  expect(joinMarks(hunks, sides)).toEqual([hunk(0, 11, 0, 11)]);
});

it('joins back once a join has made the gap before less worthy', () => {
  const sides = {before: row('a may b , b , b , b , b'), after: row('x may y , y , y , y , y')};
  const hunks = [0, 2, 4, 6, 8, 10].map((n) => hunk(n, n + 1, n, n + 1));
  expect(joinMarks(hunks, sides)).toEqual([hunk(0, 11, 0, 11)]);
});

it('joins on one side of a gap that stays', () => {
  const sides = {before: row('a , b may ask twice c'), after: row('x , y may ask twice z')};
  const hunks = [hunk(0, 1, 0, 1), hunk(2, 3, 2, 3), hunk(6, 7, 6, 7)];
  expect(joinMarks(hunks, sides)).toEqual([hunk(0, 3, 0, 3), hunk(6, 7, 6, 7)]);
});

/** Two hunks of so many tokens, and what is common between them. */
function two(
  [oldA, newA]: readonly [number, number],
  gap: string,
  [oldB, newB]: readonly [number, number],
  lead = 0,
): number {
  const tokens = (n: number, word: string) => Array.from({length: n}, () => word);
  const common = row(gap);
  const side = (a: number, b: number, word: string) => [
    ...tokens(lead, 'lead'),
    ...tokens(a, word),
    ...common,
    ...tokens(b, word),
  ];
  const [oldGap, newGap] = [lead + oldA + common.length, lead + newA + common.length];
  return joinMarks(
    [
      hunk(lead, lead + oldA, lead, lead + newA),
      hunk(oldGap, oldGap + oldB, newGap, newGap + newB),
    ],
    {before: side(oldA, oldB, 'old'), after: side(newA, newB, 'new')},
  ).length;
}

it.each<[string, readonly [number, number], string, readonly [number, number], number]>([
  ['three commas between replacements', [1, 1], ', , ,', [1, 1], 1],
  ['four commas between replacements', [1, 1], ', , , ,', [1, 1], 2],
  ['a comma between deletions of two words', [2, 0], ',', [2, 0], 1],
  ['three commas between deletions of two words', [2, 0], ', , ,', [2, 0], 2],
  ['a comma between insertions of one word', [0, 1], ',', [0, 1], 2],
  ['a comma between insertions of ten words', [0, 10], ',', [0, 10], 1],
  ['two commas between insertions of ten words', [0, 10], ', ,', [0, 10], 2],
  ['five commas between deletions of ten words', [10, 0], ', , , , ,', [10, 0], 1],
  // Joined more readily only if both replace.
  ['two commas after an insertion', [0, 1], ', ,', [1, 1], 2],
  ['two commas before an insertion', [1, 1], ', ,', [0, 1], 2],
  ['two commas after a deletion', [1, 0], ', ,', [1, 1], 2],
  ['two commas before a deletion', [1, 1], ', ,', [1, 0], 2],
  ['two commas between replacements', [1, 1], ', ,', [1, 1], 1],
])('%s', (_, a, gap, b, expected) => {
  expect(two(a, gap, b)).toBe(expected);
  // Where in the text it happens makes no difference.
  expect(two(a, gap, b, 50)).toBe(expected);
});

it('does not look across a long passage, even for the other bracket', () => {
  const around = (length: number) => {
    const words = Array.from({length}, (_, n) => `w${n}`);
    return joinMarks([hunk(0, 1, 0, 0), hunk(length + 1, length + 2, length, length)], {
      before: ['(', ...words, ')'],
      after: words,
    });
  };
  expect(around(16)).toHaveLength(1);
  expect(around(17)).toHaveLength(2);
});

it('does not change the hunks it is given', () => {
  const hunks = [hunk(0, 1, 0, 1), hunk(2, 3, 2, 3)];
  joinMarks(hunks, {before: row('a , b'), after: row('x , y')});
  expect(hunks).toHaveLength(2);
});
