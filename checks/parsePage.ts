import type {Root, Yaml} from 'mdast';
import {parse} from 'yaml';
import {parseMarkdown, toProvisions} from '../packages/docusaurus-plugin-version-diff/src/public';
import {CHANGE_FENCE} from '../src/record/readRecord';
import {stripCitations} from './stripCitations';
import type {Page} from './types';

/** What names a page before it is read. */
type Place = Pick<Page, 'versionId' | 'topicId' | 'file'>;

/** Front matter as a value; broken YAML is told with its line. */
function readFrontMatter(tree: Root, file: string): Pick<Page, 'frontMatter' | 'unreadable'> {
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml');
  try {
    const value: unknown = parse(yaml?.value ?? '');
    return {frontMatter: (value ?? {}) as Record<string, unknown>};
  } catch (error) {
    const {linePos, message} = error as {linePos?: {line: number}[]; message: string};
    return {
      unreadable: {
        file,
        // The fence above the front matter is a line of its own.
        line: (linePos?.[0]?.line ?? 1) + 1,
        message: `Unexpected front matter: ${message.split('\n')[0]} Expected YAML such as \`title: Police\`.`,
      },
    };
  }
}

/** A page's text in, everything the rules ask of it out. */
export async function parsePage(place: Place, text: string | undefined): Promise<Page> {
  const page: Page = {...place, text, provisions: [], noteFaults: []};
  if (text === undefined || text.trim() === '') {
    return page;
  }
  const {file} = place;
  try {
    const tree = await parseMarkdown(text, {format: 'mdx', remarkPlugins: []});
    const bare = await parseMarkdown(text, {format: 'mdx', remarkPlugins: [stripCitations]});
    const {provisions, faults} = toProvisions(bare, {
      depth: 2,
      changeFence: CHANGE_FENCE,
      introId: 'intro',
      introTitle: place.topicId,
    });
    return {
      ...page,
      tree,
      provisions,
      noteFaults: faults.map(({line, message}) => ({file, line, message: `${message}.`})),
      ...readFrontMatter(tree, file),
    };
  } catch (error) {
    const {line, reason, message} = error as {line?: number; reason?: string; message: string};
    return {
      ...page,
      unreadable: {
        file,
        line: line ?? 1,
        message: `Unexpected text: ${(reason ?? message).split('\n')[0]} Expected Markdown; a "{" or "<" in a sentence must be written in words.`,
      },
    };
  }
}
