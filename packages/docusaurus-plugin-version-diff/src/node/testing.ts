import type {MarkdownConfig} from '@docusaurus/types';
import {parseMarkdown, toProvisions} from '../markdown';
import type {Site, VersionPages} from './types';

/** A version made from Markdown, one text a doc; for tests. */
export async function versionOf(
  slug: string,
  docs: Readonly<Record<string, string>>,
): Promise<VersionPages> {
  const pages = Object.entries(docs).map(async ([id, text]) => {
    const tree = await parseMarkdown(text, {format: 'mdx', remarkPlugins: []});
    const {provisions} = toProvisions(tree, {
      depth: 2,
      changeFence: 'change',
      introId: 'intro',
      introTitle: id,
    });
    return {id, title: id.toUpperCase(), permalink: `/docs/${slug}/${id}/`, provisions};
  });
  return {
    name: slug,
    slug,
    label: `v${slug}`,
    note: `period ${slug}`,
    docs: await Promise.all(pages),
  };
}

/** The change note of the examples. */
export const NOTE = [
  '```change',
  'kind: substantive',
  'cause: Law 7, § 2',
  'date: 2014-12-14',
  'summary: A warrant is needed.',
  '```',
].join('\n');

/** Three versions of two docs: one rule reworded and then kept, one added, one removed with its doc. */
export async function threeVersions(): Promise<VersionPages[]> {
  return Promise.all([
    versionOf('1', {
      jails: '## Doors\n\nThe doors of the jail are open at night.',
      fees: '## Rate\n\nThe fee is one dollar.',
    }),
    versionOf('2', {
      jails: `## Doors\n\nThe doors of the jail are closed at night.\n\n${NOTE}\n\n## Keys\n\nThe guard holds the keys.`,
      fees: '## Rate\n\nThe fee is one dollar.',
    }),
    versionOf('3', {
      jails:
        '## Doors\n\nThe doors of the jail are closed at night.\n\n## Keys\n\nThe guard holds the keys.',
    }),
  ]);
}

/** Addresses as `toPath` of the plugin makes them. */
export const toPath = (...parts: string[]): string => ['/compare', ...parts, ''].join('/');
export const toHistoryPath = (...parts: string[]): string => ['/history', ...parts, ''].join('/');

/** What Docusaurus makes of a configuration without `markdown`. */
export const MARKDOWN = {
  format: 'mdx',
  emoji: true,
  mermaid: false,
  mdx1Compat: {comments: true, admonitions: true, headingIds: true},
  anchors: {maintainCase: false},
} as MarkdownConfig;

/** A site as Docusaurus describes it. */
export function site(rest: Partial<Site> = {}): Site {
  return {siteDir: '/', baseUrl: '/', trailingSlash: undefined, markdown: MARKDOWN, ...rest};
}
