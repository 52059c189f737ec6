import type {Root} from 'mdast';
import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../../packages/docusaurus-plugin-version-diff/src/public';
import type {References} from '../citations/reference';
import remarkCitations from './remarkCitations';
import remarkSourcesNote from './remarkSourcesNote';

const references: References = new Map(
  ['law-1', 'paper-1', 'paper-2'].map((key) => [key, {key, short: key.toUpperCase(), parts: []}]),
);

async function noteOf(text: string): Promise<unknown> {
  const root: Root = await parseMarkdown(text, {
    format: 'mdx',
    remarkPlugins: [
      [remarkCitations, {references, changeFence: 'change'}],
      [remarkSourcesNote, {references, secondary: new Set(['paper-1', 'paper-2'])}],
    ],
  });
  const [first] = root.children as {name?: string; attributes?: {value: string}[]}[];
  return first?.name === 'SourcesNote' ? JSON.parse(first.attributes?.[0]?.value ?? '') : undefined;
}

describe('the note on secondary sources', () => {
  it('names each once and counts it among all', async () => {
    expect(
      await noteOf('One. [@law-1, § 1] Two. [@paper-1; @law-1, § 2] Three. [@paper-1]'),
    ).toEqual({total: 2, secondary: [{key: 'paper-1', short: 'PAPER-1'}]});
  });

  it('looks at the causes of changes too', async () => {
    const note = '```change\nkind: status\ncause: "@paper-2, p. 3"\n```';
    expect(await noteOf(`One. [@law-1]\n\n${note}`)).toEqual({
      total: 2,
      secondary: [{key: 'paper-2', short: 'PAPER-2'}],
    });
  });

  it('is not there where all sources are primary', async () => {
    expect(await noteOf('One. [@law-1, § 1]')).toBeUndefined();
  });
});
