import type {MarkdownConfig} from '@docusaurus/types';
import {
  admonitionTitleToDirectiveLabel,
  escapeMarkdownHeadingIds,
  unwrapMdxCodeBlocks,
} from '@docusaurus/utils';

/** Names after `:::`; sites may add their own kinds of admonitions, and the options of the docs plugin are not ours to see. */
function admonitionNames(text: string): string[] {
  return [...new Set([...text.matchAll(/^\s*:{3,}([\w-]+)/gm)].map(([, name = '']) => name))];
}

/** What Docusaurus does to the text of a page before it is parsed, as the site has it set. */
export function preprocess(text: string, filePath: string, markdown: MarkdownConfig): string {
  const own = markdown.preprocessor?.({fileContent: text, filePath}) ?? text;
  const unwrapped = unwrapMdxCodeBlocks(own);
  const escaped = markdown.mdx1Compat.headingIds ? escapeMarkdownHeadingIds(unwrapped) : unwrapped;
  return markdown.mdx1Compat.admonitions
    ? admonitionTitleToDirectiveLabel(escaped, admonitionNames(escaped))
    : escaped;
}
