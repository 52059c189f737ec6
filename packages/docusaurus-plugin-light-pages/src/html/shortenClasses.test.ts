import {expect, test} from 'vitest';
import {shortenClasses} from './shortenClasses';

const names = (name: string): string | undefined => ({card_x1Yz: 'a', title_Abcd: 'b'})[name];

test.each([
  ['<p class=card_x1Yz>x</p>', '<p class=a>x</p>'],
  [
    '<p id=x class="card_x1Yz menu title_Abcd" title="a b">x</p>',
    '<p id=x class="a menu b" title="a b">x</p>',
  ],
  ['<p class=card_x1Yz>x</p><p class="">y</p>', '<p class=a>x</p><p>y</p>'],
  ['<p class=menu>card_x1Yz</p>', '<p class=menu>card_x1Yz</p>'],
  [
    '<a href="/?class=card_x1Yz" class=card_x1Yz>x</a>',
    '<a href="/?class=card_x1Yz" class=a>x</a>',
  ],
  ['<p title="the class=x" class=card_x1Yz>x', '<p title="the class=x" class=a>x'],
  ['<br class=card_x1Yz /><p>x', '<br class=a /><p>x'],
])('in %s', (html, short) => {
  expect(shortenClasses(html, names)).toBe(short);
});
