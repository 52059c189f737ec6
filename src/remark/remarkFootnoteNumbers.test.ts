import type {Root} from 'mdast';
import {expect, it} from 'vitest';
import remarkFootnoteNumbers from './remarkFootnoteNumbers';

const reference = (identifier: string) => ({
  type: 'footnoteReference' as const,
  identifier,
  label: identifier,
});
const definition = (identifier: string) => ({
  type: 'footnoteDefinition' as const,
  identifier,
  label: identifier,
  children: [],
});

it('numbers footnotes in the order of their first reference', () => {
  const root: Root = {
    type: 'root',
    children: [
      definition('eo-41.s-4'),
      {type: 'paragraph', children: [reference('law'), reference('eo-41.s-4'), reference('law')]},
      definition('law'),
    ],
  };
  remarkFootnoteNumbers()(root);
  expect(root.children).toEqual([
    definition('2'),
    {type: 'paragraph', children: [reference('1'), reference('2'), reference('1')]},
    definition('1'),
  ]);
});
