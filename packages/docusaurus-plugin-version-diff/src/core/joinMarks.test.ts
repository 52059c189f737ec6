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

it('does not change the hunks it is given', () => {
  const hunks = [hunk(0, 1, 0, 1), hunk(2, 3, 2, 3)];
  joinMarks(hunks, {before: row('a , b'), after: row('x , y')});
  expect(hunks).toHaveLength(2);
});
