import {expect, it} from 'vitest';
import {diffCitations} from './diffCitations';
import type {Citation} from './types';

const cite = (...keys: string[]): Citation[] => keys.map((key) => ({key, inlines: [{text: key}]}));

it.each([
  ['kept', ['a'], ['a'], 'same a'],
  ['added', [], ['a'], 'added a'],
  ['removed', ['a'], [], 'removed a'],
  [
    'the newer order first, the removed ones last',
    ['x', 'a', 'b'],
    ['b', 'c', 'a'],
    'same b, added c, same a, removed x',
  ],
  ['none', [], [], ''],
])('%s', (_, before, after, expected) => {
  const diffs = diffCitations(cite(...before), cite(...after));
  expect(diffs.map(({kind, citation}) => `${kind} ${citation.key}`).join(', ')).toBe(expected);
});
