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

  it('does not pair what stands far from where it stood', () => {
    const before = units('one two three', ...Array.from({length: 100}, (_, n) => `x${n}`));
    const after = units(...Array.from({length: 100}, (_, n) => `y${n}`), 'one two four');
    expect(pairUnits(before, after, {pairAbove: 0.35})).toEqual([]);
  });
});
