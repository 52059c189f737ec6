import fs from 'node:fs/promises';
import path from 'node:path';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {MarkdownConfig} from '@docusaurus/types';
import {parseMarkdown, toProvisions, type PageFault, type PageProvision} from '../markdown';
import type {PluginOptions} from '../options';
import {INTRO_ID, uniqueIds} from './anchors';
import {preprocess} from './preprocess';

const MARKDOWN_ENDINGS = /\.(?:md|markdown|mdown|mkdn|mkd|mdwn|mkdown|ron)$/;

export interface ReadPage {
  readonly provisions: readonly PageProvision[];
  /** What the writer of a change note must mend. */
  readonly faults: readonly PageFault[];
  /** Why the page could not be cut into provisions, if it could not. */
  readonly unreadable?: PageFault;
}

/** MDX or plain Markdown: the front matter decides, else the site, else the ending of the file. */
export function formatOf(
  file: string,
  frontMatter: Readonly<Record<string, unknown>>,
  siteFormat: MarkdownConfig['format'],
): 'md' | 'mdx' {
  const format =
    (frontMatter.mdx as {format?: typeof siteFormat} | undefined)?.format ?? siteFormat;
  if (format !== 'detect') {
    return format;
  }
  return MARKDOWN_ENDINGS.test(path.extname(file)) ? 'md' : 'mdx';
}

/**
 * Reads one file of the docs and cuts it into provisions. A page that only the site's own steps can
 * read stays one piece, which is shown as its source before and after.
 */
export async function readPage(
  file: string,
  {title, frontMatter}: Pick<DocMetadata, 'title' | 'frontMatter'>,
  markdown: MarkdownConfig,
  options: PluginOptions,
): Promise<ReadPage> {
  // Ends of lines are no words: a version kept under Windows is the same text.
  const raw = (await fs.readFile(file, 'utf8')).replace(/\r\n?/g, '\n');
  try {
    const tree = await parseMarkdown(preprocess(raw, file, markdown), {
      format: formatOf(file, frontMatter, markdown.format),
      remarkPlugins: options.remarkPlugins,
      emoji: markdown.emoji,
      comments: markdown.mdx1Compat.comments,
      maintainCase: markdown.anchors.maintainCase,
    });
    const {provisions, faults} = toProvisions(tree, {
      depth: options.headingDepth,
      changeFence: options.changeFence,
      introId: INTRO_ID,
      introTitle: title,
    });
    return {provisions: uniqueIds(provisions), faults};
  } catch (error) {
    const {line = 1, reason, message} = error as {line?: number; reason?: string; message: string};
    const text = raw.replace(/^---\n[^]*?\n---\n/, '').trim();
    const whole: PageProvision = {
      id: INTRO_ID,
      title,
      line: 1,
      notes: [],
      citations: [],
      blocks: [{kind: 'opaque', lang: 'page', inside: [], inlines: [{text}]}],
    };
    return {provisions: [whole], faults: [], unreadable: {line, message: reason ?? message}};
  }
}
