import {expect, it} from 'vitest';
import {splitUnspaced} from './unspaced';

it.each([
  ['an English word', 'detainer'],
  ['a Hebrew word', 'שלום'],
  ['a Korean word', '이민국'],
  ['a number', '2014'],
])('leaves %s whole', (_, run) => {
  expect(splitUnspaced(run)).toEqual([run]);
});

it.each([
  ['Chinese', '移民局不得询问'],
  ['Japanese', '移民局は尋ねてはならない'],
  ['Thai', 'ห้ามถามสถานะ'],
  ['Katakana', 'ニューヨークシティ移民局'],
  ['Lao', 'ຫ້າມຖາມສະຖານະ'],
  ['Khmer', 'ហាមសួរអំពីស្ថានភាព'],
  ['Burmese', 'အခြေအနေမမေးရ'],
])('cuts %s into words and loses nothing', (_, run) => {
  const words = splitUnspaced(run);
  expect(words.length).toBeGreaterThan(1);
  expect(words.join('')).toBe(run);
});

it.each([
  ['a Latin word', 'ICE移民局', ['ICE', '移民局']],
  ['a Korean word', '가나移民局', ['가나', '移民局']],
  ['a Latin word behind', '移民局ICE', ['移民局', 'ICE']],
  ['a Korean word behind', '移民局가나', ['移民局', '가나']],
  ['a hyphenated word', 'one-time移民局', ['one-time', '移民局']],
  ['a hyphenated word behind', '移民局one-time', ['移民局', 'one-time']],
  ['a Latin word beside Japanese', 'xはxカx', ['x', 'は', 'x', 'カ', 'x']],
  ['a character outside of the basic plane', '𠀀𠀀ab', ['𠀀', '𠀀', 'ab']],
])('keeps %s whole inside a mixed run', (_, run, expected) => {
  expect(splitUnspaced(run)).toEqual(expected);
});
