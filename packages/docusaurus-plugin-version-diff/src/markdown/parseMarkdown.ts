import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified, type PluggableList} from 'unified';

export interface ParseOptions {
  /** `mdx` reads JSX and expressions, `md` plain Markdown. */
  readonly format: 'md' | 'mdx';
  /** Steps of the site's own that change what a page says (citations, typography …). */
  readonly remarkPlugins: PluggableList;
}

/**
 * A page's text in, its syntax tree out. It reads what Docusaurus reads: front matter, GFM, and MDX
 * unless the file is plain Markdown.
 * @throws VFileMessage with line and column where the text cannot be read.
 */
export async function parseMarkdown(
  text: string,
  {format, remarkPlugins}: ParseOptions,
): Promise<Root> {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
  if (format === 'mdx') {
    processor.use(remarkMdx);
  }
  processor.use(remarkPlugins);
  const tree = processor.parse(text) as Root;
  return (await processor.run(tree)) as Root;
}
