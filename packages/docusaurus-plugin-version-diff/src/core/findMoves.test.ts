import {describe, expect, it} from 'vitest';
import {findMoves} from './findMoves';
import {item, paragraph, row} from './testing';
import type {Block} from './types';
import {toUnits} from './units';

function find(before: Block[], after: Block[], movedAbove = 0.8): string {
  const old = toUnits(before);
  const now = toUnits(after);
  return findMoves(old, now, [...old.keys()], [...now.keys()], {movedAbove})
    .map((move) => `${move.old}-${move.now}`)
    .join(' ');
}

const RULE = 'A City worker may not ask about status.';

describe('findMoves', () => {
  it.each<[string, Block[], Block[], string]>([
    ['the same words', [paragraph(RULE)], [paragraph('x'), paragraph(RULE)], '0-1'],
    [
      'nearly the same words',
      [paragraph(RULE)],
      [paragraph('A City worker may not ask about that status.')],
      '0-0',
    ],
    ['too few words', [paragraph('may not ask')], [paragraph('may not ask')], ''],
    ['four words', [paragraph('may not ever ask')], [paragraph('may not ever ask')], '0-0'],
    [
      'other words',
      [paragraph(RULE)],
      [paragraph('A police officer shall tell the court what happened.')],
      '',
    ],
    ['from a paragraph into a list', [paragraph(RULE)], [item(RULE, 1)], '0-0'],
    ['not into a heading', [paragraph(RULE)], [{...paragraph(RULE), kind: 'heading'}], ''],
    ['not a table row', row(1, RULE, RULE), row(1, RULE, RULE), ''],
    ['each once', [paragraph(RULE), paragraph(RULE)], [paragraph(RULE)], '0-0'],
    [
      'the most alike first',
      [paragraph(`${RULE} Ever.`), paragraph(RULE)],
      [paragraph(RULE)],
      '1-0',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(find(before, after)).toBe(expected);
  });

  const WHO = 'The commissioner decides all hard cases.';
  it.each([
    ['past units of other words', [RULE], ['x y', 'z', RULE], '0-2'],
    ['two, the better pair first', [`${RULE} Ever.`, RULE], [RULE, `${RULE} Ever.`], '0-1 1-0'],
    ['equal pairs in the old order, then in the new', [RULE, RULE], [RULE, RULE], '0-0 1-1'],
    ['two that cross', [WHO, RULE], [RULE, WHO], '0-1 1-0'],
    ['one old place for two new ones', [RULE], [RULE, WHO, RULE], '0-0'],
  ])('finds %s', (_, before, after, expected) => {
    const blocks = (texts: string[]) => texts.map((words) => paragraph(words));
    expect(find(blocks(before), blocks(after))).toBe(expected);
  });

  it('moves what is just alike enough', () => {
    const [before, after] = [[paragraph('may not ask one')], [paragraph('may not ask two')]];
    expect(find(before, after, 0.75)).toBe('0-0');
    expect(find(before, after, 0.76)).toBe('');
  });

  it('looks only among what was removed and added', () => {
    const units = toUnits([paragraph(RULE)]);
    expect(findMoves(units, units, [], [0], {movedAbove: 0.8})).toEqual([]);
  });

  it('does not look when too much is left over', () => {
    const many = Array.from({length: 101}, () => paragraph(RULE));
    expect(find(many, [paragraph(RULE)])).toBe('');
    expect(find([paragraph(RULE)], many)).toBe('');
    expect(find(many.slice(1), [paragraph(RULE)])).toBe('0-0');
  });
});
