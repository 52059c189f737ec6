import {describe, expect, it} from 'vitest';
import {alignBlocks} from './align';
import {blockText} from './blocks';
import {DEFAULT_DIFF_OPTIONS} from './defaults';
import {item, paragraph, row} from './testing';
import type {Block, BlockDiff} from './types';
import {toWdiff} from './wdiff';

/** One row a line: its kind, the end and number of a move, its words with marks. */
function show(rows: BlockDiff[]): string[] {
  return rows.map(({kind, end, moveId, segments, before, after}) => {
    const old = before ? blockText(before) : '';
    const now = after ? blockText(after) : '';
    const words = segments ? toWdiff(segments) : [old, now].filter(Boolean).join(' / ');
    return `${kind}${end ? ` ${end} ${moveId}` : ''}: ${words}`;
  });
}

const align = (before: Block[], after: Block[]) =>
  show(alignBlocks(before, after, DEFAULT_DIFF_OPTIONS));

const A = 'A worker may not ask about status.';
const B = 'A worker may not share status with others.';
const C = 'The commissioner decides all hard cases.';

describe('alignBlocks', () => {
  it.each<[string, Block[], Block[], string[]]>([
    [
      'no change',
      [paragraph(A), paragraph(B)],
      [paragraph(A), paragraph(B)],
      [`same: ${A}`, `same: ${B}`],
    ],
    [
      'a word swapped in one of two paragraphs',
      [paragraph(A), paragraph(C)],
      [paragraph(A), paragraph('The agency decides all hard cases.')],
      [`same: ${A}`, 'reworded: The [-commissioner-]{+agency+} decides all hard cases.'],
    ],
    [
      'a list item inserted',
      [item('status decides eligibility; or', 1), item('a law requires it.', 2)],
      [
        item('status decides eligibility; or', 1),
        item('the person agrees in writing; or', 2),
        item('a law requires it.', 3),
      ],
      [
        'same: status decides eligibility; or',
        'added: the person agrees in writing; or',
        'same: a law requires it.',
      ],
    ],
    [
      'a list item removed',
      [item('one thing', 1), item('another matter', 2), item('third point', 3)],
      [item('one thing', 1), item('third point', 2)],
      ['same: one thing', 'removed: another matter', 'same: third point'],
    ],
    [
      'a table cell changed',
      [...row(1, 'Robbery', 'yes'), ...row(2, 'Fraud', 'no')],
      [...row(1, 'Robbery', 'yes'), ...row(2, 'Fraud', 'no longer')],
      ['same: Robbery', 'same: yes', 'same: Fraud', 'reworded: no{+ longer+}'],
    ],
    [
      'a table row inserted, though its cells are like those of others',
      [...row(1, 'Robbery', 'yes'), ...row(2, 'Fraud', 'yes')],
      [...row(1, 'Robbery', 'yes'), ...row(2, 'Arson', 'yes'), ...row(3, 'Fraud', 'yes')],
      ['same: Robbery', 'same: yes', 'added: Arson', 'added: yes', 'same: Fraud', 'same: yes'],
    ],
    [
      'a table column inserted',
      row(1, 'Robbery', 'five years'),
      row(1, 'Robbery', 'new', 'five years'),
      ['same: Robbery', 'added: new', 'same: five years'],
    ],
    [
      'a cell whose every word changed',
      row(1, 'Robbery', 'yes'),
      row(1, 'Robbery', 'no'),
      ['same: Robbery', 'rewritten: yes / no'],
    ],
    [
      'a paragraph moved',
      [paragraph(C), paragraph(A), paragraph(B)],
      [paragraph(A), paragraph(B), paragraph(C)],
      [`moved from 0: ${C}`, `same: ${A}`, `same: ${B}`, `moved to 0: ${C}`],
    ],
    [
      'a list item moved and reworded',
      [
        item('the commissioner decides all of the hard cases', 1),
        item('first other matter', 2),
        item('second other matter', 3),
      ],
      [
        item('first other matter', 1),
        item('second other matter', 2),
        item('the commissioner decides all the hard cases', 3),
      ],
      [
        'moved from 0: the commissioner decides all[- of-] the hard cases',
        'same: first other matter',
        'same: second other matter',
        'moved to 0: the commissioner decides all[- of-] the hard cases',
      ],
    ],
    [
      'a paragraph split',
      [paragraph(`${A} ${C}`)],
      [paragraph(A), paragraph(C)],
      [`reworded: ${A}[- ${C}-]`, `added: ${C}`],
    ],
    [
      'two paragraphs joined',
      [paragraph(A), paragraph(C)],
      [paragraph(`${A} ${C}`)],
      [`reworded: ${A}{+ ${C}+}`, `removed: ${C}`],
    ],
    ['a different rule', [paragraph(A)], [paragraph(C)], [`removed: ${A}`, `added: ${C}`]],
    [
      'a list item in place of a paragraph',
      [paragraph('one two')],
      [item('one two', 1)],
      ['removed: one two', 'added: one two'],
    ],
    ['nothing', [], [], []],
  ])('%s', (_, before, after, expected) => {
    expect(align(before, after)).toEqual(expected);
  });

  it('numbers moves in the order of the newer text', () => {
    const rows = align(
      [paragraph(A), paragraph(C), paragraph('x'), paragraph('y'), paragraph('z')],
      [paragraph('x'), paragraph('y'), paragraph('z'), paragraph(C), paragraph(A)],
    );
    expect(rows.filter((line) => line.startsWith('moved to'))).toEqual([
      `moved to 0: ${C}`,
      `moved to 1: ${A}`,
    ]);
  });

  it('keeps the blocks of both sides on a moved row', () => {
    const rows = alignBlocks(
      [paragraph(C), paragraph(A), paragraph(B)],
      [paragraph(A), paragraph(B), paragraph(C)],
      DEFAULT_DIFF_OPTIONS,
    );
    for (const moved of rows.filter(({kind}) => kind === 'moved'))
      expect(moved).toMatchObject({before: paragraph(C), after: paragraph(C)});
  });
});
