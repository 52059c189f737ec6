import {expect, it} from 'vitest';
import type {Hunk} from './hunks';
import {splitSentences} from './splitSentences';

const hunk = (oldStart: number, oldEnd: number, newStart: number, newEnd: number): Hunk => ({
  oldStart,
  oldEnd,
  newStart,
  newEnd,
});
const row = (text: string) => text.split(' ');

it.each<[string, string, string, Hunk, Hunk[]]>([
  ['a sentence added', 'a .', 'x . y z .', hunk(0, 1, 0, 4), [hunk(0, 1, 0, 1), hunk(2, 2, 2, 5)]],
  [
    'a sentence removed',
    'a . b c .',
    'x .',
    hunk(0, 4, 0, 1),
    [hunk(0, 1, 0, 1), hunk(2, 5, 2, 2)],
  ],
  [
    'a part added after a semicolon',
    'a ;',
    'x ; y z ;',
    hunk(0, 1, 0, 4),
    [hunk(0, 1, 0, 1), hunk(2, 2, 2, 5)],
  ],
  ['not at a comma', 'a ,', 'x , y z ,', hunk(0, 1, 0, 4), [hunk(0, 1, 0, 4)]],
  [
    'not when both sides have sentences',
    'a . b c .',
    'x . y z .',
    hunk(0, 4, 0, 4),
    [hunk(0, 4, 0, 4)],
  ],
  ['not with nothing before the stop', 'a .', '. y z .', hunk(0, 1, 0, 3), [hunk(0, 1, 0, 3)]],
  ['not with nothing after the stop', 'a .', 'x . .', hunk(0, 1, 0, 2), [hunk(0, 1, 0, 2)]],
  [
    'at the fifth word',
    'a .',
    '1 2 3 4 5 . y .',
    hunk(0, 1, 0, 7),
    [hunk(0, 1, 0, 5), hunk(2, 2, 6, 8)],
  ],
  ['not at the sixth', 'a .', '1 2 3 4 5 6 . y .', hunk(0, 1, 0, 8), [hunk(0, 1, 0, 8)]],
  ['not an insertion', '.', 'x . y z .', hunk(0, 0, 0, 4), [hunk(0, 0, 0, 4)]],
  ['not a deletion', 'x . y z .', '.', hunk(0, 4, 0, 0), [hunk(0, 4, 0, 0)]],
  ['not where no stop follows', 'a b', 'x . y z b', hunk(0, 1, 0, 4), [hunk(0, 1, 0, 4)]],
  ['not at another stop than follows', 'a ;', 'x . y z ;', hunk(0, 1, 0, 4), [hunk(0, 1, 0, 4)]],
  [
    'a sentence far into the text',
    'l l l a .',
    'l l l x . y .',
    hunk(3, 4, 3, 6),
    [hunk(3, 4, 3, 4), hunk(5, 5, 5, 7)],
  ],
  [
    'a sentence removed far into the text',
    'l l l a . b .',
    'l l l x .',
    hunk(3, 6, 3, 4),
    [hunk(3, 4, 3, 4), hunk(5, 7, 5, 5)],
  ],
  [
    'at the first stop of several',
    'a .',
    'x . y . z .',
    hunk(0, 1, 0, 5),
    [hunk(0, 1, 0, 1), hunk(2, 2, 2, 6)],
  ],
])('splits off %s', (_, before, after, given, expected) => {
  expect(splitSentences([given], {before: row(before), after: row(after)})).toEqual(expected);
});

it('leaves the stop alone when the next hunk begins right after it', () => {
  const hunks = [hunk(0, 1, 0, 4), hunk(2, 3, 5, 6)];
  expect(splitSentences(hunks, {before: row('a . b'), after: row('x . y z . c')})).toEqual(hunks);
});

it('splits when the next hunk begins further on', () => {
  const sides = {before: row('a . m b'), after: row('x . y z . m c')};
  expect(splitSentences([hunk(0, 1, 0, 4), hunk(3, 4, 6, 7)], sides)).toEqual([
    hunk(0, 1, 0, 1),
    hunk(2, 2, 2, 5),
    hunk(3, 4, 6, 7),
  ]);
});
