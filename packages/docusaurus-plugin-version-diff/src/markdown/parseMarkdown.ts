import remarkComment from '@slorber/remark-comment';
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified, type PluggableList} from 'unified';
import {remarkEmoji} from './remarkEmoji';
import {remarkHeadingIds} from './remarkHeadingIds';
import {remarkUnusedDirectives} from './remarkUnusedDirectives';

export interface ParseOptions {
  /** `mdx` reads JSX and expressions, `md` plain Markdown. */
  readonly format: 'md' | 'mdx';
  /** Steps of the site's own that change what a page says (citations, typography …). */
  readonly remarkPlugins: PluggableList;
  /** Docusaurus' `markdown.emoji`: `:tada:` is a picture. */
  readonly emoji?: boolean;
  /** Docusaurus' `markdown.mdx1Compat.comments`: MDX may hold comments of HTML. */
  readonly comments?: boolean;
  /** Docusaurus' `markdown.anchors.maintainCase`. */
  readonly maintainCase?: boolean;
}

/**
 * A page's text in, its syntax tree out. It reads what Docusaurus reads, in the same order: front
 * matter, directives (admonitions), GFM, and MDX unless the file is plain Markdown.
 * @throws VFileMessage with line and column where the text cannot be read.
 */
export async function parseMarkdown(
  text: string,
  {format, remarkPlugins, emoji = false, comments = false, maintainCase = false}: ParseOptions,
): Promise<Root> {
  const processor = unified().use(remarkParse);
  if (format === 'mdx') {
    processor.use(remarkMdx);
  }
  processor.use(remarkFrontmatter).use(remarkDirective).use(remarkHeadingIds, {maintainCase});
  if (emoji) {
    processor.use(remarkEmoji);
  }
  processor.use(remarkGfm);
  if (comments) {
    processor.use(remarkComment);
  }
  processor.use(remarkPlugins).use(remarkUnusedDirectives);
  const tree = processor.parse(text) as Root;
  return (await processor.run(tree)) as Root;
}
