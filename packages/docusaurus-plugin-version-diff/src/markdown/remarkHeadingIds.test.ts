import docusaurusHeadings from '@docusaurus/mdx-loader/lib/remark/headings';
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {expect, it} from 'vitest';
import {headingIdOf} from './remarkHeadingIds';
import {parseMarkdown} from './parseMarkdown';

function ids(root: Root): string[] {
  const found: string[] = [];
  visit(root, 'heading', (heading) => void found.push(headingIdOf(heading)));
  return found;
}

async function byDocusaurus(text: string, mdx: boolean, maintainCase: boolean): Promise<string[]> {
  const processor = unified().use(remarkParse);
  if (mdx) {
    processor.use(remarkMdx);
  }
  processor
    .use(remarkDirective)
    .use(docusaurusHeadings as never, {anchorsMaintainCase: maintainCase} as never);
  return ids((await processor.run(processor.parse(text))) as Root);
}

const MDX = [
  '# Same name',
  '## Same name',
  '### Same name',
  '## Own {/* #own */}',
  '## Own {/* #of-two words */}',
  '## Own',
  '## Braces \\{#in-braces}',
  '## *Styled* `code` and [a link](x)',
  '## Größe & “Maß” – 1.5:2',
  '## ratio:width 10:30',
  '## An <b>element</b> and {1 + 1}',
  '> ## Quoted',
  '## Quoted',
  '## ![A picture](a.png)',
  '## 日本語',
  '## :tada: Party',
];
const MARKDOWN = [
  '## Own <!-- #own -->',
  '## A remark <!-- of the writer -->',
  '## Braces {#in-braces} not at the end',
  '## Braces {#at-the-end}',
  'Underlined\n----------',
  '## <b>Tags</b>',
  '## <!-- only -->',
];

// The measure is Docusaurus itself: if it changes its rules, this fails.
it.each([
  ['MDX', 'mdx', MDX, false],
  ['MDX, case kept', 'mdx', MDX, true],
  ['Markdown', 'md', MARKDOWN, false],
] as const)(
  'headings have the ids that Docusaurus gives them: %s',
  async (_, format, lines, maintainCase) => {
    const text = lines.join('\n\n');
    const root = await parseMarkdown(text, {format, remarkPlugins: [], maintainCase});
    expect(ids(root)).toHaveLength(lines.length);
    expect(ids(root)).toEqual(await byDocusaurus(text, format === 'mdx', maintainCase));
  },
);
