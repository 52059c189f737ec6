import {describe, expect, it} from 'vitest';
import type {Hunk} from './hunks';
import {toSegments} from './segments';
import {tokenize} from './tokens';
import {toWdiff} from './wdiff';

const hunk = (oldStart: number, oldEnd: number, newStart: number, newEnd: number): Hunk => ({
  oldStart,
  oldEnd,
  newStart,
  newEnd,
});

describe('toSegments', () => {
  it.each<[string, string, string, Hunk[], string]>([
    [
      'the space before a replaced word stays outside',
      'a b c',
      'a x c',
      [hunk(1, 2, 1, 2)],
      'a [-b-]{+x+} c',
    ],
    [
      'the space before a removed word goes with it',
      'a b c',
      'a c',
      [hunk(1, 2, 1, 1)],
      'a[- b-] c',
    ],
    ['the space after the first word goes with it', 'a b', 'b', [hunk(0, 1, 0, 0)], '[-a -]b'],
    ['different space before a replaced word', 'a  b', 'a x', [hunk(1, 2, 1, 2)], 'a[-  b-]{+ x+}'],
    ['different space between kept words', 'a  b', 'a b', [], 'a[-  -]{+ +}b'],
    ['space at the end', 'a ', 'a', [], 'a[- -]'],
    [
      'neighbouring hunks become one mark',
      'a b c',
      'a x y',
      [hunk(1, 2, 1, 2), hunk(2, 3, 2, 3)],
      'a [-b-]{+x+} [-c-]{+y+}',
    ],
    ['no tokens at all', ' ', '', [], '[- -]'],
    [
      'neighbouring hunks with no space between become one mark',
      'a .; b',
      'a !? b',
      [hunk(1, 2, 1, 2), hunk(2, 3, 2, 3)],
      'a [-.;-]{+!?+} b',
    ],
    [
      'the spaces inside a replaced phrase are of its side',
      'a b  c d',
      'a x\ty d',
      [hunk(1, 3, 1, 3)],
      'a [-b  c-]{+x\ty+} d',
    ],
    [
      'an inserted phrase brings the space before it',
      'a d',
      'a b  c d',
      [hunk(1, 1, 1, 3)],
      'a{+ b  c+} d',
    ],
    [
      'a changed space after a mark belongs to the mark',
      'a b c',
      'a x  c',
      [hunk(1, 2, 1, 2)],
      'a [-b -]{+x  +}c',
    ],
  ])('%s', (_, before, after, hunks, marks) => {
    expect(toWdiff(toSegments(tokenize(before), tokenize(after), hunks))).toBe(marks);
  });

  it('joins neighbours of one type', () => {
    expect(toSegments(tokenize('a b'), tokenize('a b'), [])).toEqual([{type: 'same', text: 'a b'}]);
  });
});
