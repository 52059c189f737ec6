import {expect, it} from 'vitest';
import {item, paragraph, row} from './testing';
import {cellUnits, toUnits} from './units';

it('takes each block as a unit, and all cells of a row as one', () => {
  const units = toUnits([
    paragraph('a'),
    item('b', 1),
    ...row(1, 'c', 'd'),
    ...row(2, 'e', 'f'),
    paragraph('g'),
  ]);
  expect(units.map(({blocks}) => blocks.length)).toEqual([1, 1, 2, 2, 1]);
});

it('does not take two rows with a paragraph between them as one', () => {
  expect(toUnits([...row(1, 'a'), paragraph('b'), ...row(1, 'c')])).toHaveLength(3);
});

it('takes a cell outside of any row alone', () => {
  const cell = {kind: 'cell', inside: [], inlines: []} as const;
  expect(toUnits([cell, cell])).toHaveLength(2);
});

it('gives equal rows equal keys and other rows others', () => {
  const [a, b, c] = toUnits([...row(1, 'a', 'b'), ...row(2, 'a', 'b'), ...row(3, 'ab', '')]);
  expect(a?.key).toBe(b?.key);
  expect(a?.key).not.toBe(c?.key);
});

it('tells rows apart by any of their cells', () => {
  const [a, b] = toUnits([...row(1, 'a', 'b'), ...row(2, 'a', 'c')]);
  expect(a?.key).not.toBe(b?.key);
});

it('takes what is no cell alone, even inside a row', () => {
  const image = {kind: 'image', inside: row(1, 'a')[0]?.inside ?? [], inlines: []} as const;
  expect(toUnits([image, image])).toHaveLength(2);
});

it('keeps the words of cells and addresses apart', () => {
  const [cells] = toUnits(row(1, 'not', 'withstanding'));
  expect([...(cells?.words.keys() ?? [])]).toEqual(['not', 'withstanding']);
  const [image] = toUnits([
    {kind: 'image', inside: [], inlines: [{text: 'map'}], src: 'a.png', lang: 'b'},
  ]);
  expect([...(image?.words.keys() ?? [])]).toEqual(['map', 'a.png', 'b']);
});

it('says by its shape what may be paired', () => {
  const shapes = toUnits([paragraph('a'), item('b', 1), ...row(1, 'c', 'd')]);
  expect(shapes.map(({shape}) => shape)).toEqual([
    'paragraph in provision',
    'paragraph in item',
    'cell in row',
  ]);
});

it('counts the address of an image among its words', () => {
  const [unit] = toUnits([{kind: 'image', inside: [], inlines: [], src: 'map.png'}]);
  expect([...(unit?.words.keys() ?? [])]).toEqual(['map.png']);
});

it('cuts a row into its cells', () => {
  const [unit] = toUnits(row(1, 'a', 'b'));
  expect(unit && cellUnits(unit)).toHaveLength(2);
});
