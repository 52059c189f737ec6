import {expect, it} from 'vitest';
import {readExpression} from './expressions';

it.each([
  ['a comment', '/* for writers */'],
  ['two comments', ' /* one */ /* two */ '],
  ['a comment of one line', '// later\n'],
  ['white space', '  '],
])('%s says nothing', (_, value) => {
  expect(readExpression(value)).toEqual({kind: 'nothing'});
});

it.each([
  ["' '", ' '],
  ['"words"', 'words'],
  ['`words`', 'words'],
])('a string in quotes says its words: %s', (value, text) => {
  expect(readExpression(value)).toEqual({kind: 'text', text});
});

it.each([
  ['frontMatter.title', '{frontMatter.title}'],
  ['`${n} days`', '{`${n} days`}'],
  ["'a' + 'b'", "{'a' + 'b'}"],
  ['/* why */ n', '{/* why */ n}'],
])('anything else is kept as its source: %s', (value, text) => {
  expect(readExpression(value)).toEqual({kind: 'source', text});
});
