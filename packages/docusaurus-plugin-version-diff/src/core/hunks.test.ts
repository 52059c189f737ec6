import {describe, expect, it} from 'vitest';
import {findHunks, hunkKind} from './hunks';

const sides = (before: string, after: string) => ({
  before: before.split(''),
  after: after.split(''),
});
const hunk = (oldStart: number, oldEnd: number, newStart: number, newEnd: number) => ({
  oldStart,
  oldEnd,
  newStart,
  newEnd,
});

describe('findHunks', () => {
  it.each([
    ['equal rows', 'abc', 'abc', []],
    ['two empty rows', '', '', []],
    ['an insertion', 'ac', 'abc', [hunk(1, 1, 1, 2)]],
    ['a deletion', 'abc', 'ac', [hunk(1, 2, 1, 1)]],
    ['a replacement', 'abc', 'axc', [hunk(1, 2, 1, 2)]],
    ['something from nothing', '', 'ab', [hunk(0, 0, 0, 2)]],
    ['nothing from something', 'ab', '', [hunk(0, 2, 0, 0)]],
    ['rows with nothing in common', 'ab', 'xyz', [hunk(0, 2, 0, 3)]],
    ['a shared start only', 'abc', 'abx', [hunk(2, 3, 2, 3)]],
    ['a shared end only', 'abc', 'xbc', [hunk(0, 1, 0, 1)]],
    ['a repeated token', 'aa', 'aaa', [hunk(2, 2, 2, 3)]],
    ['two places', 'abcde', 'axcye', [hunk(1, 2, 1, 2), hunk(3, 4, 3, 4)]],
    [
      'different kinds of change',
      'abcdef',
      'bcxdf',
      [hunk(0, 1, 0, 0), hunk(3, 3, 2, 3), hunk(4, 5, 4, 4)],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(findHunks(sides(before, after), 100)).toEqual(expected);
  });

  it('gives up past the most edits allowed', () => {
    expect(findHunks(sides('xaybz', 'qarbs'), 2)).toBeUndefined();
    expect(findHunks(sides('xaybz', 'qarbs'), 6)).toHaveLength(3);
  });

  it('needs no search, and so no limit, for a pure insertion or deletion', () => {
    expect(findHunks(sides('', 'abc'.repeat(50)), 1)).toEqual([hunk(0, 0, 0, 150)]);
    expect(findHunks(sides(`a${'b'.repeat(50)}c`, 'ac'), 1)).toEqual([hunk(1, 51, 1, 1)]);
  });
});

it.each([
  ['insertion', hunk(1, 1, 1, 2)],
  ['deletion', hunk(1, 2, 1, 1)],
  ['replacement', hunk(1, 2, 1, 2)],
])('knows an %s', (kind, given) => {
  expect(hunkKind(given)).toBe(kind);
});
