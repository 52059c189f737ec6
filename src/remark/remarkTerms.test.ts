import {toString} from 'mdast-util-to-string';
import type {Link, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../../packages/docusaurus-plugin-version-diff/src/public';
import remarkTerms from './remarkTerms';

const TERMS = [
  {id: 'detainer', term: 'detainer', forms: ['detainers']},
  {id: 'void', term: 'void', forms: []},
];

async function run(text: string, steps: boolean): Promise<Root> {
  return parseMarkdown(text, {
    format: 'mdx',
    remarkPlugins: steps
      ? [[remarkTerms, {terms: TERMS, pathOf: (id: string) => `/terms/#${id}`}]]
      : [],
  });
}

async function links(text: string): Promise<[string, string][]> {
  const found: [string, string][] = [];
  visit(await run(text, true), 'link', (node: Link) => {
    found.push([toString(node), node.url]);
  });
  return found;
}

describe('terms on a page', () => {
  it('links the first use of each and no other', async () => {
    expect(await links('A detainer is void.\n\n- Detainers\n- void')).toEqual([
      ['detainer', '/terms/#detainer'],
      ['void', '/terms/#void'],
    ]);
  });

  it.each([
    ['a heading', '## A detainer'],
    ['a quotation', '> A detainer'],
    ['code', '`detainer`'],
    ['a change note', '```change\nsummary: a detainer\n```'],
  ])('leaves %s alone', async (_what, text) => {
    expect(await links(text)).toEqual([]);
  });

  it('leaves a link and a footnote alone', async () => {
    expect(await links('[a detainer](/x)[^1]\n\n[^1]: void')).toEqual([['a detainer', '/x']]);
  });

  it('never changes a word', async () => {
    const text = 'Detainers: a *detainer* is **void**, void; “detainer”.\n\nA void.';
    expect(toString(await run(text, true))).toBe(toString(await run(text, false)));
  });
});
