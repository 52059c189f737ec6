import {describe, expect, test} from 'vitest';
import type {Heading, Root, RootContent} from 'mdast';
import {VFile} from 'vfile';
import {visit} from 'unist-util-visit';
import {parseMarkdown} from '../../packages/docusaurus-plugin-version-diff/src/public';
import {standingKey} from '../record/standings';
import remarkProvisions from './remarkProvisions';

const IDS = ['1989', '2003'];
const STANDINGS = new Map([
  [
    standingKey('1989', 'asking', 'police'),
    {status: 'first', change: [], since: '1989', until: '1989'} as const,
  ],
  [
    standingKey('2003', 'asking', 'police'),
    {status: 'added', change: [], since: '2003', until: '2003'} as const,
  ],
]);

const REVIEWS = new Map([[standingKey('1989', 'asking', 'police'), 'Checked on a day.']]);

const PAGE = [
  '## Police',
  '',
  'The rule.',
  '',
  '```change',
  'kind: substantive',
  'cause: Order 41',
  'date: 2003-09-17',
  'summary: It came.',
  '```',
].join('\n');

/** What Docusaurus has done by then: the id of a heading is kept in its data. */
function giveId(root: Root): void {
  visit(root, 'heading', (node: Heading) => {
    node.data = {id: 'police'} as Heading['data'];
  });
}

async function run(path: string): Promise<RootContent[]> {
  const root = await parseMarkdown(PAGE, {format: 'mdx', remarkPlugins: []});
  giveId(root);
  remarkProvisions({
    changeFence: 'change',
    standings: STANDINGS,
    reviews: REVIEWS,
    versionIds: IDS,
  } as never)(root, new VFile({path}));
  return root.children;
}

describe('a provision of a policy page', () => {
  test('stands in a section of its own, without its change note, with its foot', async () => {
    const [section, ...rest] = await run('/site/versioned_docs/version-1989/asking.mdx');
    expect(rest).toEqual([]);
    expect(section).toMatchObject({type: 'mdxJsxFlowElement', name: 'section'});
    const children = (section as unknown as Root).children;
    expect(children.map(({type}) => type)).toEqual(['heading', 'paragraph', 'mdxJsxFlowElement']);
  });

  test('says in its foot how far it was checked, where that is known', async () => {
    const footOf = async (path: string): Promise<Record<string, unknown>> => {
      const [section] = (await run(path)) as unknown as Root[];
      const foot = section?.children.at(-1) as unknown as {attributes: {value: string}[]};
      return JSON.parse(foot.attributes[0]?.value ?? '{}') as Record<string, unknown>;
    };
    expect(await footOf('/site/versioned_docs/version-1989/asking.mdx')).toMatchObject({
      review: 'Checked on a day.',
    });
    expect(await footOf('/site/docs/asking.mdx')).not.toHaveProperty('review');
  });

  test('a page that is none of the policy is left alone', async () => {
    expect((await run('/site/src/pages/about.mdx')).map(({type}) => type)).toEqual([
      'heading',
      'paragraph',
      'code',
    ]);
  });
});
