import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type {MarkdownConfig} from '@docusaurus/types';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {DEFAULT_OPTIONS} from '../options';
import {addressOf, uniqueIds} from './anchors';
import {formatOf, readPage} from './readPage';
import {MARKDOWN} from './testing';

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'pages-'));
});
afterAll(() => fs.rm(folder, {recursive: true}));

async function read(text: string, markdown: Partial<MarkdownConfig> = {}, name = 'page.mdx') {
  const file = path.join(folder, name);
  await fs.writeFile(file, text);
  const doc = {title: 'Page', frontMatter: {}};
  return readPage(file, doc, {...MARKDOWN, ...markdown}, DEFAULT_OPTIONS);
}

describe('the format of a page', () => {
  it.each([
    ['a.md', {}, 'mdx', 'mdx'],
    ['a.md', {}, 'detect', 'md'],
    ['a.mdx', {}, 'detect', 'mdx'],
    ['a.mdx', {mdx: {format: 'md'}}, 'mdx', 'md'],
    ['a.md', {mdx: {format: 'detect'}}, 'mdx', 'md'],
  ] as const)('%s with %j on a site of %s is %s', (file, frontMatter, site, format) => {
    expect(formatOf(file, frontMatter, site)).toBe(format);
  });
});

it('reads the same, whatever ends its lines', async () => {
  const text = '---\ntitle: Page\n---\n\n## One\n\nWords\nhere.\n\n```js\none\ntwo\n```\n';
  const windows = await read(text.replaceAll('\n', '\r\n'));
  expect(windows).toEqual(await read(text));
  expect(windows.provisions).toMatchObject([{id: 'one', line: 5}]);
  const broken = await read('---\r\ntitle: Page\r\n---\r\n\r\n<Tabs>\r\n');
  expect(broken.provisions).toMatchObject([{blocks: [{inlines: [{text: '<Tabs>'}]}]}]);
});

describe('a page is read as the site has it set', () => {
  it('with ids in braces and titles after a space, as in MDX 1', async () => {
    const {provisions} = await read('## One {#own}\n\n:::custom A title\n\nWords.\n\n:::');
    expect(provisions).toMatchObject([
      {id: 'own', blocks: [{inside: [{kind: 'admonition', name: 'custom', label: 'A title'}]}]},
    ]);
  });

  it('without them where they are off', async () => {
    const mdx1Compat = {comments: false, admonitions: false, headingIds: false};
    const {unreadable} = await read('Words.\n\n## One {#own}', {mdx1Compat});
    expect(unreadable?.line).toBe(3);
  });

  it('after the step that the site takes before all others', async () => {
    const preprocessor: MarkdownConfig['preprocessor'] = ({fileContent}) =>
      fileContent.replace('%NAME%', 'Words');
    const {provisions} = await read('%NAME%.', {preprocessor});
    expect(provisions).toMatchObject([{title: 'Page', blocks: [{inlines: [{text: 'Words.'}]}]}]);
  });
});

it('a page that cannot be read is one piece, without its front matter', async () => {
  const {provisions, faults} = await read('---\ntitle: A\n---\n\n{open');
  expect(faults).toEqual([]);
  expect(provisions).toMatchObject([{blocks: [{kind: 'opaque', inlines: [{text: '{open'}]}]}]);
});

describe('ids', () => {
  it('that a page has twice are told apart, and lead to one address', async () => {
    const {provisions} = await read('## A {/* #x */}\n\nOne.\n\n## B {/* #x */}\n\nTwo.');
    expect(provisions.map(({id}) => id)).toEqual(['x', 'x~2']);
    expect(uniqueIds(provisions).map(({id}) => addressOf('/p', id))).toEqual(['/p#x', '/p#x']);
  });

  it('of what stands before the first heading lead to the page', async () => {
    const {provisions} = await read('Words.\n\n## Intro');
    expect(provisions.map(({id}) => addressOf('/p', id))).toEqual(['/p', '/p#intro']);
  });
});
