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
  // Each of these has two places; what is named decides, and nothing else speaks for that place.
  ['back to the first sentence of all', 'a b', 'a . a b', hunk(1, 1, 1, 3), hunk(0, 0, 0, 2)],
  [
    'away from a comma on one side only',
    'a , x b',
    'a , x c x b',
    hunk(2, 2, 2, 4),
    hunk(3, 3, 3, 5),
  ],
  ['past a comma that is new', 'a x b', 'a x , x b', hunk(1, 1, 1, 3), hunk(2, 2, 2, 4)],
  [
    'away from a conjunction, if another would end the mark',
    'a and b',
    'a and c or and b',
    hunk(1, 1, 1, 4),
    hunk(2, 2, 2, 5),
  ],
  ['not away from a conjunction', 'a and b', 'a and c and b', hunk(1, 1, 1, 3), hunk(1, 1, 1, 3)],
  ['on to a pause', 'a and ,', 'a and c and ,', hunk(1, 1, 1, 3), hunk(2, 2, 2, 4)],
  ['on to the end, which is a pause', 'a and', 'a and c and', hunk(1, 1, 1, 3), hunk(2, 2, 2, 4)],
  ['back before a closing bracket', 'a ) b', 'a ) c ) b', hunk(2, 2, 2, 4), hunk(1, 1, 1, 3)],
  [
    'a word that ends in a full stop as a word',
    'a. x b',
    'a. x b. x b',
    hunk(1, 1, 1, 3),
    hunk(2, 2, 2, 4),
  ],
  [
    'a word that begins with a full stop as a word',
    '.a x b',
    '.a x .b x b',
    hunk(1, 1, 1, 3),
    hunk(2, 2, 2, 4),
  ],
  [
    'a word that ends in a comma as a word',
    'a x, b',
    'a x, c x, b',
    hunk(1, 1, 1, 3),
    hunk(2, 2, 2, 4),
  ],
  [
    'a word that begins with a comma as a word',
    'a ,x b',
    'a ,x c ,x b',
    hunk(1, 1, 1, 3),
    hunk(2, 2, 2, 4),
  ],
  [
    'a word that ends in a bracket as a word',
    'a x( b',
    'a x( c x( b',
    hunk(1, 1, 1, 3),
    hunk(2, 2, 2, 4),
  ],
  [
    'a word that begins with a bracket as a word',
    'a (x b',
    'a (x c (x b',
    hunk(1, 1, 1, 3),
    hunk(2, 2, 2, 4),
  ],
])('slides %s', (_, before, after, given, expected) => {
  expect(slideHunks([given], {before: row(before), after: row(after)})).toEqual([expected]);
});

it('never slides two hunks into each other', () => {
  const sides = {before: row('a a a'), after: row('a a a a a')};
  const [first, second] = slideHunks([hunk(1, 1, 1, 2), hunk(2, 2, 3, 4)], sides);
  expect(second?.newStart).toBeGreaterThan(first?.newEnd ?? 0);
});

/** The side with all tokens, the hunk beside it and the hunk that wants to slide over the words both sides share. */
it.each<[string, string, string, Hunk[], number]>([
  ['back, stopped', 'p and b', 'P and c and b', [hunk(0, 1, 0, 1), hunk(2, 2, 2, 4)], 2],
  ['back', 'p x and b', 'P x and c and b', [hunk(0, 1, 0, 1), hunk(3, 3, 3, 5)], 2],
  ['on, stopped', 'a x q', 'a x c x Q', [hunk(1, 1, 1, 3), hunk(2, 3, 4, 5)], 1],
  ['on', 'a x z q', 'a x c x z Q', [hunk(1, 1, 1, 3), hunk(3, 4, 5, 6)], 2],
])('slides %s where a neighbour stands', (_, before, after, hunks, start) => {
  const forth = slideHunks(hunks, {before: row(before), after: row(after)});
  const insertion = forth.find(({oldStart, oldEnd}) => oldStart === oldEnd);
  expect(insertion).toEqual(hunk(start, start, start, start + 2));
  expect(forth.filter((other) => other !== insertion)).toEqual([
    hunks.find(({oldStart, oldEnd}) => oldStart < oldEnd),
  ]);
  // The same the other way round: what was inserted is deleted.
  const turned = hunks.map((h) => hunk(h.newStart, h.newEnd, h.oldStart, h.oldEnd));
  const back = slideHunks(turned, {before: row(after), after: row(before)});
  expect(back.find(({newStart, newEnd}) => newStart === newEnd)).toEqual(
    hunk(start, start + 2, start, start),
  );
});
