import {expect, test} from 'vitest';
import {shortenSheet, shortNames} from './shortNames';

const SHEETS = [
  '.card_x1Yz .b:hover,.card_x1Yz>.title_Ab-2{color:red}',
  '.menu__link{color:red}[class*=toggle] .toggle_gllP{color:red}@media print{.last_cc_d{color:red}}',
];

test('gives short names to classes of modules, and none that is taken', () => {
  const names = shortNames(SHEETS);
  expect([names('card_x1Yz'), names('title_Ab-2'), names('last_cc_d')]).toEqual(['a', 'c', 'd']);
});

test('leaves names by hand, and those a selector knows by a part', () => {
  const names = shortNames(SHEETS);
  for (const name of ['b', 'menu__link', 'toggle_gllP', 'my-toggle']) {
    expect(names(name)).toBeUndefined();
  }
});

test('has no use for what no selector asks for', () => {
  expect(['provision', 'gone_1234'].map(shortNames(SHEETS))).toEqual(['', '']);
});

test('goes past z', () => {
  const css = Array.from({length: 30}, (_, index) => `.n${index}_abcd{color:red}`).join('');
  expect(shortNames([css])('n27_abcd')).toBe('ab');
});

test('writes them into the sheet, in every rule', () => {
  const names = shortNames(SHEETS);
  expect(SHEETS.map((css) => shortenSheet(css, names))).toEqual([
    '.a .b:hover,.a>.c{color:red}',
    '.menu__link{color:red}[class*=toggle] .toggle_gllP{color:red}@media print{.d{color:red}}',
  ]);
});
