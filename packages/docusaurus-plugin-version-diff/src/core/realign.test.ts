import {describe, expect, it} from 'vitest';
import {findHunks} from './hunks';
import type {Hunk} from './hunks';
import {realign} from './realign';

const row = (text: string) => text.split(' ').filter(Boolean);
const hunk = (oldStart: number, oldEnd: number, newStart: number, newEnd: number): Hunk => ({
  oldStart,
  oldEnd,
  newStart,
  newEnd,
});

/** The new text with brackets around each hunk. */
function show(before: string, after: string, hunks?: Hunk[]): string {
  const sides = {before: row(before), after: row(after)};
  const realigned = realign(hunks ?? findHunks(sides, 1000) ?? [], sides);
  let at = 0;
  const parts = realigned.map(({newStart, newEnd}) => {
    const kept = sides.after.slice(at, newStart);
    at = newEnd;
    return [...kept, `[${sides.after.slice(newStart, newEnd).join(' ')}]`].join(' ');
  });
  return [...parts, ...sides.after.slice(at)].join(' ');
}

describe('realign', () => {
  it.each<[string, string, string, Hunk[] | undefined, string]>([
    [
      'makes two insertions one',
      'a b c',
      'a x b y b c',
      [hunk(1, 1, 1, 2), hunk(2, 2, 3, 5)],
      'a [x b y] b c',
    ],
    [
      'makes two deletions one',
      'a x b y b c',
      'a b c',
      [hunk(1, 2, 1, 1), hunk(3, 5, 2, 2)],
      'a [] b c',
    ],
    [
      'prefers one word to two commas',
      'p , , rule q',
      'p rule , , q',
      [hunk(1, 1, 1, 2), hunk(3, 4, 4, 4)],
      'p [] rule [, ,] q',
    ],
    ['keeps a common word between two changes', 'a may b', 'x may y', undefined, '[x] may [y]'],
    ['leaves a single hunk alone', 'a b c', 'a x c', undefined, 'a [x] c'],
    ['leaves equal texts alone', 'a b', 'a b', undefined, 'a b'],
  ])('%s', (_, before, after, hunks, expected) => {
    expect(show(before, after, hunks)).toBe(expected);
  });

  it('leaves hunks apart that stand far from each other', () => {
    const filler = Array.from({length: 21}, (_, n) => `w${n}`).join(' ');
    const hunks = [hunk(0, 1, 0, 1), hunk(22, 23, 22, 23)];
    expect(realign(hunks, {before: row(`a ${filler} b`), after: row(`x ${filler} y`)})).toEqual(
      hunks,
    );
  });

  it('leaves a zone alone whose table would be too large', () => {
    const sides = {before: row('a b c '.repeat(200)), after: row('b d a '.repeat(200))};
    const hunks = findHunks(sides, 5000) ?? [];
    expect(realign(hunks, sides)).toEqual(hunks);
  });
});
