import {expect, it} from 'vitest';
import type {Hunk} from './hunks';
import {slideHunks} from './slide';

const hunk = (oldStart: number, oldEnd: number, newStart: number, newEnd: number): Hunk => ({
  oldStart,
  oldEnd,
  newStart,
  newEnd,
});
const row = (text: string) => text.split(' ');

it.each<[string, string, string, Hunk, Hunk]>([
  ['an insertion to the last of equal places', 'a b', 'a a b', hunk(0, 0, 0, 1), hunk(1, 1, 1, 2)],
  ['a deletion to the last of equal places', 'a a b', 'a b', hunk(0, 1, 0, 0), hunk(1, 2, 1, 1)],
  ['back to the start of a sentence', 'a . c', 'a . b . c', hunk(1, 1, 1, 3), hunk(2, 2, 2, 4)],
  ['forward to the start of a sentence', 'a . c', 'a . b . c', hunk(2, 2, 2, 4), hunk(2, 2, 2, 4)],
  [
    'to the start of the text, which starts a sentence',
    'x . b',
    'x . x . b',
    hunk(1, 1, 1, 3),
    hunk(2, 2, 2, 4),
  ],
  ['back before a conjunction', 'a and b', 'a and c and b', hunk(2, 2, 2, 4), hunk(1, 1, 1, 3)],
  [
    'before a pause rather than into it',
    'of code ,',
    'of code or new code ,',
    hunk(1, 1, 1, 4),
    hunk(2, 2, 2, 5),
  ],
  [
    'not with an opening bracket at its end',
    'a ( b )',
    'a ( c ) ( b )',
    hunk(2, 2, 2, 5),
    hunk(1, 1, 1, 4),
  ],
  ['a replacement not at all', 'a b a', 'a c a', hunk(1, 2, 1, 2), hunk(1, 2, 1, 2)],
])('slides %s', (_, before, after, given, expected) => {
  expect(slideHunks([given], {before: row(before), after: row(after)})).toEqual([expected]);
});

it('never slides two hunks into each other', () => {
  const sides = {before: row('a a a'), after: row('a a a a a')};
  const [first, second] = slideHunks([hunk(1, 1, 1, 2), hunk(2, 2, 3, 4)], sides);
  expect(second?.newStart).toBeGreaterThan(first?.newEnd ?? 0);
});
