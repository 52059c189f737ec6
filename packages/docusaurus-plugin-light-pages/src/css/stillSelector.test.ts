import {expect, test} from 'vitest';
import {stillSelector} from './stillSelector';

test.each([
  ['.a', '.a'],
  ['.a:hover>b::before', '.a>b'],
  ['details[open] > :focus-visible', 'details > *'],
  ['details:not([open])>summary', 'details>summary'],
  ['li:not(:first-child,.b)', 'li:not(:first-child,.b)'],
  [':hover>.a', '*>.a'],
  ['a:is(:hover,.b) c', 'a:is(*,.b) c'],
  ['[data-x=y]:has([value=before]:checked) ins', '[data-x=y]:has([value=before]) ins'],
  ['p:has(>:checked)', 'p:has(>*)'],
  ['[data-theme=dark] .a', '* .a'],
  ['::-webkit-scrollbar', '*'],
  ['li:nth-child(2n+1)', 'li:nth-child(2n+1)'],
])('of %s stays %s', (selector, still) => {
  expect(stillSelector(selector)).toBe(still);
});
