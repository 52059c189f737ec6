import {describe, expect, it} from 'vitest';
import {termFinder} from './findTerms';

const find = termFinder([
  {id: 'detainer', term: 'detainer', forms: ['detainers']},
  {id: 'honor', term: 'honor a detainer', forms: []},
  {id: 'ice', term: 'ICE', forms: []},
  {id: 'order', term: 'Executive Order', forms: []},
  {
    id: 'office',
    term: 'Office of Immigrant Affairs',
    forms: ["Mayor's Office of Immigrant Affairs"],
  },
  {id: 'agreement', term: '287(g) agreement', forms: ['287(g)']},
]);

describe('finding terms', () => {
  it.each<[string, string, string[]]>([
    ['a term and its plural', 'a detainer and two detainers', ['detainer', 'detainers']],
    ['the longer of two that overlap', 'may not honor a detainer here', ['honor a detainer']],
    ['a term that opens a sentence', 'It ends. Detainers are requests.', ['Detainers']],
    ['a term that opens the text', 'Detainers are requests.', ['Detainers']],
    ['a name, in its case only', 'ICE is not ice', ['ICE']],
    [
      'either apostrophe',
      'the Mayor’s Office of Immigrant Affairs',
      ['Mayor’s Office of Immigrant Affairs'],
    ],
    ['brackets in a term', 'a 287(g) agreement, or 287(g)', ['287(g) agreement', '287(g)']],
  ])('finds %s', (_what, text, words) => {
    expect(find(text).map(({start, end}) => text.slice(start, end))).toEqual(words);
  });

  it.each([
    ['part of a word', 'the detainerless PRICE of OFFICE'],
    ['part of a compound', 'a pre-detainer form, detainer-like'],
    ['a capital inside a sentence', 'the Civil Detainer Act'],
    ['a name in lower case', 'an executive order'],
  ])('does not find %s', (_what, text) => {
    expect(find(text)).toEqual([]);
  });
});
