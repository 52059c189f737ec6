import {describe, expect, it} from 'vitest';
import {pairUnits} from './pairUnits';
import {item, paragraph} from './testing';
import {toUnits} from './units';

const units = (...texts: string[]) => toUnits(texts.map((words) => paragraph(words)));
const pair = (before: string[], after: string[]) =>
  pairUnits(units(...before), units(...after), {pairAbove: 0.35})
    .map(({old, now}) => `${old}-${now}`)
    .join(' ');

describe('pairUnits', () => {
  it.each([
    ['equal units', ['a', 'b'], ['a', 'b'], '0-0 1-1'],
    ['a unit that came', ['a', 'c'], ['a', 'b', 'c'], '0-0 1-2'],
    ['a unit that went', ['a', 'b', 'c'], ['a', 'c'], '0-0 2-1'],
    ['a reworded unit', ['one two three'], ['one two four'], '0-0'],
    ['a unit too unlike', ['one two three'], ['four five six'], ''],
    ['the better of two', ['one two three'], ['one two x', 'one two three four'], '0-1'],
    [
      'two by their sum, not the first best',
      ['a b c d', 'a b c e'],
      ['a b c x', 'a b c d y'],
      '0-0 1-1',
    ],
    ['never across', ['a b c', 'd e f'], ['d e f', 'a b c'], '1-0'],
    ['nothing', [], [], ''],
    ['something from nothing', [], ['a'], ''],
  ])('%s', (_, before, after, expected) => {
    expect(pair(before, after)).toBe(expected);
  });

  it('pairs likeness right at the threshold', () => {
    const before = units('a b');
    const after = units('a c');
    expect(pairUnits(before, after, {pairAbove: 0.5})).toHaveLength(1);
    expect(pairUnits(before, after, {pairAbove: 0.51})).toHaveLength(0);
  });

  it('does not pair a list item with a paragraph', () => {
    expect(pairUnits(toUnits([item('one two', 1)]), units('one two'), {pairAbove: 0.35})).toEqual(
      [],
    );
  });

  /** One unit of three words among others of one word, at `old` before and at `now` after. */
  const apart = (old: number, now: number, rows = 100, columns = 100) => {
    const list = (length: number, at: number, word: string, last: string) =>
      units(...Array.from({length}, (_, n) => (n === at ? `one two ${last}` : word + n)));
    return pairUnits(list(rows, old, 'x', 'three'), list(columns, now, 'y', 'four'), {
      pairAbove: 0.35,
    });
  };

  it.each([
    [0, 40, 100, 100, true],
    [0, 41, 100, 100, false],
    [40, 0, 100, 100, true],
    [41, 0, 100, 100, false],
    [99, 59, 100, 100, true],
    [99, 58, 100, 100, false],
    // In lists of unequal length the middle of one is near the middle of the other.
    [99, 49, 100, 50, true],
    [49, 99, 50, 100, true],
    [50, 25, 100, 50, true],
    [99, 20, 100, 50, false],
    [20, 99, 50, 100, true],
    [8, 99, 50, 100, false],
  ])('unit %i and unit %i of %i and %i', (old, now, rows, columns, paired) => {
    expect(apart(old, now, rows, columns)).toEqual(paired ? [{old, now}] : []);
  });

  it.each([
    ['between two equal units', ['p', 'a b c', 'q'], ['p', 'a b d', 'q'], '0-0 1-1 2-2'],
    ['after what came', ['p', 'a b c'], ['n', 'm', 'p', 'x', 'a b d'], '0-2 1-4'],
    ['after what went', ['n', 'm', 'p', 'x', 'a b d'], ['p', 'a b c'], '2-0 4-1'],
    [
      'in two gaps',
      ['a b c', 'p', 'd e f', 'g h i'],
      ['x', 'a b y', 'p', 'z', 'd e w', 'g h v'],
      '0-1 1-2 2-4 3-5',
    ],
    ['skipping on the old side', ['x', 'a b c', 'y', 'd e f'], ['a b p', 'd e q'], '1-0 3-1'],
    ['skipping on the new side', ['a b p', 'd e q'], ['x', 'a b c', 'y', 'd e f'], '0-1 1-3'],
    ['one good pair or two fair ones', ['a b c d', 'e f g h'], ['e f g h x', 'a b c d x'], '1-0'],
    [
      'two fair pairs rather than one better',
      ['a b c x', 'd e f y'],
      ['a b c z', 'a b c x d e f w'],
      '0-0 1-1',
    ],
    ['the first of two equals', ['a b c'], ['a b x', 'a b y'], '0-0'],
    ['three in a row', ['a b c', 'd e f', 'g h i'], ['a b x', 'd e y', 'g h z'], '0-0 1-1 2-2'],
  ])('pairs %s', (_, before, after, expected) => {
    expect(pair(before, after)).toBe(expected);
  });

  it('does not pair what stands far from where it stood', () => {
    const before = units('one two three', ...Array.from({length: 100}, (_, n) => `x${n}`));
    const after = units(...Array.from({length: 100}, (_, n) => `y${n}`), 'one two four');
    expect(pairUnits(before, after, {pairAbove: 0.35})).toEqual([]);
  });
});
