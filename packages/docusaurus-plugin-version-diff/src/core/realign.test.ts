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

  /** A hunk around what is the same on both sides, which realigning takes away; and one that is a change. */
  const idle = (gap: number, length: number) => {
    const common = Array.from({length: gap}, (_, n) => `w${n}`);
    const words = (word: string) => Array.from({length}, (_, n) => word + n);
    const end = 1 + gap + length;
    return {
      hunks: [hunk(0, 1, 0, 1), hunk(1 + gap, end, 1 + gap, end)],
      sides: {before: ['a', ...common, ...words('x')], after: ['a', ...common, ...words('y')]},
    };
  };

  it('looks together at what stands up to twenty tokens apart', () => {
    const near = idle(20, 1);
    expect(realign(near.hunks, near.sides)).toEqual([near.hunks[1]]);
    const far = idle(21, 1);
    expect(realign(far.hunks, far.sides)).toEqual(far.hunks);
  });

  it('works on a table of up to 40,000 cells', () => {
    const most = idle(1, 197);
    expect(realign(most.hunks, most.sides)).toEqual([most.hunks[1]]);
    const more = idle(1, 198);
    expect(realign(more.hunks, more.sides)).toEqual(more.hunks);
  });

  it('groups hunks by the gap before each, wherever they stand', () => {
    const {hunks, sides} = idle(3, 1);
    const lead = Array.from({length: 60}, (_, n) => `l${n}`);
    const shifted = hunks.map((h) =>
      hunk(h.oldStart + 60, h.oldEnd + 60, h.newStart + 60, h.newEnd + 60),
    );
    const longer = {before: [...lead, ...sides.before], after: [...lead, ...sides.after]};
    expect(realign(shifted, longer)).toEqual([shifted[1]]);
  });

  it.each<[string, string, string, Hunk[], Hunk[]]>([
    [
      'counts from where the zone begins on each side',
      'l m n a b c z',
      'k l m n a x b y b c z',
      [hunk(4, 4, 5, 6), hunk(5, 5, 7, 9)],
      [hunk(4, 4, 5, 8)],
    ],
    [
      'and on the other side',
      'k l m n a x b y b c z',
      'l m n a b c z',
      [hunk(5, 6, 4, 4), hunk(7, 9, 5, 5)],
      [hunk(5, 8, 4, 4)],
    ],
    [
      'does not reach past the end of the zone',
      'a p b q c',
      'x p y c q c',
      [hunk(0, 1, 0, 1), hunk(2, 3, 2, 4)],
      [hunk(0, 1, 0, 1), hunk(2, 3, 2, 4)],
    ],
    [
      'gives up no word for fewer marks',
      'a of b',
      'x of y',
      [hunk(0, 1, 0, 1), hunk(2, 3, 2, 3)],
      [hunk(0, 1, 0, 1), hunk(2, 3, 2, 3)],
    ],
    [
      'gives up a comma for fewer marks',
      'a , b',
      'x , y',
      [hunk(0, 1, 0, 1), hunk(2, 3, 2, 3)],
      [hunk(0, 3, 0, 3)],
    ],
    [
      'prefers two words of structure to one of content',
      'p of the rule q',
      'p rule of the q',
      [hunk(1, 3, 1, 1), hunk(4, 4, 2, 4)],
      [hunk(1, 1, 1, 2), hunk(3, 4, 4, 4)],
    ],
  ])('%s', (_, before, after, hunks, expected) => {
    expect(realign(hunks, {before: row(before), after: row(after)})).toEqual(expected);
  });

  it('leaves a zone alone whose table would be too large', () => {
    const sides = {before: row('a b c '.repeat(200)), after: row('b d a '.repeat(200))};
    const hunks = findHunks(sides, 5000) ?? [];
    expect(realign(hunks, sides)).toEqual(hunks);
  });
});
