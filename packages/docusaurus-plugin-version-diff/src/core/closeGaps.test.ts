import {expect, it} from 'vitest';
import {closeGaps} from './closeGaps';
import type {Hunk} from './hunks';

const hunk = (oldStart: number, oldEnd: number, newStart: number, newEnd: number): Hunk => ({
  oldStart,
  oldEnd,
  newStart,
  newEnd,
});
const sides = (before: string, after: string) => ({
  before: before.split(''),
  after: after.split(''),
});

it.each<[string, string, string, Hunk[], Hunk[]]>([
  [
    'slides the second insertion back to the first',
    'az',
    'axybaz',
    [hunk(0, 0, 0, 3), hunk(1, 1, 4, 5)],
    [hunk(0, 0, 0, 3), hunk(1, 1, 4, 5)],
  ],
  // a {x} b {y b} c: the second can start one earlier.
  [
    'joins when the gap repeats at the end of the second',
    'abc',
    'axbybc',
    [hunk(1, 1, 1, 2), hunk(2, 2, 3, 5)],
    [hunk(1, 1, 1, 4)],
  ],
  // a {b x} b {y} c: the first can start one later.
  [
    'joins when the gap repeats at the start of the first',
    'abc',
    'abxbyc',
    [hunk(1, 1, 1, 3), hunk(2, 2, 4, 5)],
    [hunk(2, 2, 2, 5)],
  ],
  ['joins deletions', 'axbybc', 'abc', [hunk(1, 2, 1, 1), hunk(3, 5, 2, 2)], [hunk(1, 4, 1, 1)]],
  [
    'joins a deletion to a replacement',
    'axbybc',
    'awbc',
    [hunk(1, 2, 1, 2), hunk(3, 5, 3, 3)],
    [hunk(1, 4, 1, 2)],
  ],
  [
    'leaves replacements where they are',
    'axbyc',
    'apbqc',
    [hunk(1, 2, 1, 2), hunk(3, 4, 3, 4)],
    [hunk(1, 2, 1, 2), hunk(3, 4, 3, 4)],
  ],
  ['has nothing to do with one hunk', 'ab', 'axb', [hunk(1, 1, 1, 2)], [hunk(1, 1, 1, 2)]],
])('%s', (_, before, after, hunks, expected) => {
  expect(closeGaps(hunks, sides(before, after))).toEqual(expected);
});
