import {expect, it} from 'vitest';
import type {BlockDiff, Container} from '../../../core/types';
import type {RowNode} from './groupRows';
import {inFull, kindOf} from './shape';

const row = (kind: BlockDiff['kind'], end?: 'from' | 'to'): BlockDiff => ({
  kind,
  ...(end ? {end} : {}),
});
const list = (...rows: BlockDiff[]): RowNode => ({
  type: 'container',
  container: {kind: 'list', id: 1} satisfies Container,
  children: rows.map((one) => ({type: 'row', row: one})),
});

it.each([
  ['all of one side, all of the other', ['removed', 'added'], true],
  ['something in common', ['removed', 'reworded', 'added'], false],
  ['one side only', ['added', 'added'], false],
] as const)('a text with %s', (_, kinds, expected) => {
  expect(inFull(kinds.map((kind) => row(kind)))).toBe(expected);
});

it.each([
  ['added', [row('added'), row('added')], 'added'],
  ['moved away', [row('moved', 'from')], 'moved-from'],
  ['of several kinds', [row('added'), row('same')], undefined],
])('a list whose items are %s', (_, rows, expected) => {
  expect(kindOf(list(...rows))).toBe(expected);
});
