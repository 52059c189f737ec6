import {expect, it} from 'vitest';
import type {Block, BlockDiff, Container} from '../../../core/types';
import {groupRows, type RowNode} from './groupRows';

const inside = (...containers: Container[]): Block => ({
  kind: 'paragraph',
  inside: containers,
  inlines: [],
});
const item = (list: number, id: number): Block =>
  inside({kind: 'list', id: list}, {kind: 'item', id});

/** The tree in a line: `list(item(added) item(same))`. */
const told = (nodes: readonly RowNode[]): string =>
  nodes
    .map((node) =>
      node.type === 'row' ? node.row.kind : `${node.container.kind}(${told(node.children)})`,
    )
    .join(' ');

const added = (after: Block): BlockDiff => ({kind: 'added', after});
const removed = (before: Block): BlockDiff => ({kind: 'removed', before});
const same = (before: Block, after: Block): BlockDiff => ({kind: 'same', before, after});

it.each<[string, BlockDiff[], string]>([
  [
    'an added item stands in the list of its neighbours',
    [same(item(1, 2), item(1, 2)), added(item(1, 3))],
    'list(item(same) item(added))',
  ],
  [
    'items of the old and the new list stand in one list',
    [removed(item(1, 2)), added(item(7, 8))],
    'list(item(removed) item(added))',
  ],
  [
    'two lists of the same side stay two',
    [added(item(1, 2)), added(item(3, 4))],
    'list(item(added)) list(item(added))',
  ],
  [
    'two paragraphs of one item stay in it',
    [added(item(1, 2)), added(item(1, 2))],
    'list(item(added added))',
  ],
  [
    'a paragraph between parts the lists',
    [added(item(1, 2)), added(inside()), added(item(3, 4))],
    'list(item(added)) added list(item(added))',
  ],
])('%s', (_, rows, expected) => {
  expect(told(groupRows(rows))).toBe(expected);
});
