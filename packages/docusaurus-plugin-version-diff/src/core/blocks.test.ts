import {describe, expect, it} from 'vitest';
import {blockKey, blockShape, blockText, structureKey} from './blocks';
import {item, paragraph, provision, row, text} from './testing';
import type {Block} from './types';

const em = {kind: 'emphasis'} as const;

it('reads the words of a block without its styles', () => {
  expect(blockText(paragraph([text('may '), text('not', em)]))).toBe('may not');
});

describe('blockKey', () => {
  const plain = paragraph('a');
  it.each<[string, Block, Block, boolean]>([
    ['equal blocks', plain, paragraph('a'), true],
    ['the same text in other runs', paragraph('a b'), paragraph([text('a '), text('b')]), true],
    ['empty runs', plain, paragraph([text(''), text('a'), text('', em)]), true],
    ['other words', plain, paragraph('b'), false],
    ['another style', plain, paragraph([text('a', em)]), false],
    [
      'another link target',
      paragraph([text('a', {kind: 'link', href: 'x'})]),
      paragraph([text('a', {kind: 'link', href: 'y'})]),
      false,
    ],
    [
      'a style that begins elsewhere',
      paragraph([text('a', em), text('b')]),
      paragraph([text('a'), text('b', em)]),
      false,
    ],
    ['another kind', plain, {...plain, kind: 'heading'}, false],
    ['another depth', {...plain, depth: 3}, {...plain, depth: 4}, false],
    ['another language', {...plain, lang: 'js'}, {...plain, lang: 'ts'}, false],
    ['another address', {...plain, src: 'a.png'}, {...plain, src: 'b.png'}, false],
    ['other surroundings', plain, paragraph('a', {kind: 'quote', id: 1}), false],
    [
      'another label',
      paragraph('a', {kind: 'tab', id: 1, label: 'x'}),
      paragraph('a', {kind: 'tab', id: 1, label: 'y'}),
      false,
    ],
    [
      'a numbered list',
      paragraph('a', {kind: 'list', id: 1}),
      paragraph('a', {kind: 'list', id: 1, ordered: true}),
      false,
    ],
    [
      'a list that says it is not numbered',
      paragraph('a', {kind: 'list', id: 1}),
      paragraph('a', {kind: 'list', id: 1, ordered: false}),
      true,
    ],
    ['another id of the same surroundings', item('a', 1), item('a', 2), true],
  ])('%s', (_, a, b, equal) => {
    expect(blockKey(a) === blockKey(b)).toBe(equal);
  });
});

it.each<[string, Block | undefined, string]>([
  ['a paragraph', paragraph('a'), 'paragraph in provision'],
  ['a list item', item('a', 1), 'paragraph in item'],
  ['a cell', row(1, 'a')[0], 'cell in row'],
])('knows the shape of %s', (_, block, shape) => {
  expect(block && blockShape(block)).toBe(shape);
});

describe('structureKey', () => {
  const twoItems = provision('p', item('a', 1), item('b', 2));
  it('does not mind how containers are numbered', () => {
    expect(structureKey(provision('p', item('a', 7, 9), item('b', 8, 9)))).toBe(
      structureKey(twoItems),
    );
  });

  it('tells two paragraphs of one item from two items', () => {
    expect(structureKey(provision('p', item('a', 1), item('b', 1)))).not.toBe(
      structureKey(twoItems),
    );
  });

  it('tells one list from two', () => {
    expect(structureKey(provision('p', item('a', 1, 1), item('b', 2, 2)))).not.toBe(
      structureKey(twoItems),
    );
  });

  it('minds the order of blocks', () => {
    expect(structureKey(provision('p', 'a', 'b'))).not.toBe(structureKey(provision('p', 'b', 'a')));
  });
});
