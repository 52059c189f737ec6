import {expect, it} from 'vitest';
import {htmlWords} from './html';

it.each([
  ['<!-- a remark -->', ''],
  ['<details>', ''],
  ['</div>', ''],
  ['<summary>More <b>about</b> it</summary>', 'More about it'],
  ['<p class="a > b">\nTwo\nlines\n</p>', 'Two lines'],
])('%j has the words %j', (html, words) => {
  expect(htmlWords(html)).toBe(words);
});

it.each(['<img src="a.png">', '<table><tr><td>1</td></tr></table>', '<p><video src="x"/></p>'])(
  '%j shows more than words',
  (html) => {
    expect(htmlWords(html)).toBeUndefined();
  },
);
