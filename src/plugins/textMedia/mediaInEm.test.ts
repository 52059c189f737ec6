import postcss from 'postcss';
import {expect, it} from 'vitest';
import mediaInEm from './mediaInEm';

const turned = (css: string): string => postcss([mediaInEm()]).process(css, {from: undefined}).css;

it.each([
  ['@media (max-width: 996px) {}', '@media (max-width: 62.25em) {}'],
  [
    '@media screen and (min-width:997px) and (max-width: 1180px) {}',
    '@media screen and (min-width:62.3125em) and (max-width: 73.75em) {}',
  ],
  ['@media (min-width: 44em) {}', '@media (min-width: 44em) {}'],
  ['@media print { a { margin: 4px } }', '@media print { a { margin: 4px } }'],
])('%s', (css, expected) => {
  expect(turned(css)).toBe(expected);
});
