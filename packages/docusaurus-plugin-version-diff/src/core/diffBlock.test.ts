import {expect, it} from 'vitest';
import {diffBlock} from './diffBlock';
import {item, paragraph, text} from './testing';
import type {Block} from './types';
import {toWdiff} from './wdiff';

const options = {maxEdits: 100};
const image = (src: string): Block => ({kind: 'image', inside: [], inlines: [text('Map')], src});

it.each<[string, Block, Block, string, string | undefined]>([
  ['the same block', paragraph('a b'), paragraph('a b'), 'same', 'a b'],
  ['some words changed', paragraph('a b'), paragraph('a c'), 'reworded', 'a [-b-]{+c+}'],
  ['all words changed', paragraph('a b'), paragraph('c d'), 'rewritten', undefined],
  ['only spaces shared', paragraph(' a'), paragraph(' b'), 'rewritten', undefined],
  [
    'only the surroundings changed',
    paragraph('a', {kind: 'list', id: 1}),
    paragraph('a', {kind: 'list', id: 1, ordered: true}),
    'reworded',
    'a',
  ],
  ['another image', image('a.png'), image('b.png'), 'rewritten', undefined],
  ['the same image', image('a.png'), image('a.png'), 'same', 'Map'],
  [
    'a component that cannot be compared',
    {...paragraph('a b'), kind: 'opaque'},
    {...paragraph('a c'), kind: 'opaque'},
    'rewritten',
    undefined,
  ],
  ['a paragraph where an image was', image('a.png'), paragraph('Map'), 'rewritten', undefined],
  ['list items', item('a b', 1), item('a c', 4), 'reworded', 'a [-b-]{+c+}'],
])('%s', (_, before, after, kind, marks) => {
  const diff = diffBlock(before, after, options);
  expect(diff.kind).toBe(kind);
  expect(diff.segments && toWdiff(diff.segments)).toBe(marks);
  expect(diff).toMatchObject({before, after});
});

it('is rewritten when there are too many edits to mark', () => {
  expect(diffBlock(paragraph('a b c d'), paragraph('x b y d'), {maxEdits: 1})).not.toHaveProperty(
    'segments',
  );
});
