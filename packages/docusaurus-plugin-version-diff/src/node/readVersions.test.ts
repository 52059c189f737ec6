import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {DEFAULT_OPTIONS} from '../options';
import {readVersions} from './readVersions';
import {site} from './testing';

let siteDir: string;

beforeAll(async () => {
  siteDir = await fs.mkdtemp(path.join(os.tmpdir(), 'version-diff-'));
  const write = (file: string, text: string) => fs.writeFile(path.join(siteDir, file), text);
  await write('good.mdx', '---\ntitle: Good\n---\n\n## Rule {/* #rule */}\n\nWords.');
  await write('note.mdx', '## Rule\n\n```change\nkind: big\n```');
  await write('open.mdx', '## Rule\n\n<Tabs>');
});
afterAll(() => fs.rm(siteDir, {recursive: true}));

/** A version as the docs plugin loads it; the newest stands first there. */
const version = (versionName: string, files: readonly string[]) =>
  ({
    versionName,
    label: `v${versionName}`,
    path: `/docs/${versionName}`,
    sidebars: {main: files.map((id) => ({type: 'doc', id})).reverse()},
    docs: files.map((id) => ({
      id,
      title: id,
      source: `@site/${id}.mdx`,
      permalink: `/docs/${versionName}/${id}`,
      frontMatter: {},
      unlisted: id === 'hidden',
    })),
  }) as unknown as LoadedVersion;

const read = (versions: readonly LoadedVersion[], options = {}) =>
  readVersions(versions, site({siteDir, trailingSlash: true}), {...DEFAULT_OPTIONS, ...options});

describe('the versions of a site', () => {
  it('stand oldest first, with the line the site wrote about each', async () => {
    const versions = await read([version('2', ['good']), version('1', ['good'])], {
      versionNotes: {1: 'the old days'},
    });
    expect(versions.map(({slug, note}) => [slug, note])).toEqual([
      ['1', 'the old days'],
      ['2', ''],
    ]);
  });

  it('have their docs cut into provisions, at the addresses readers see', async () => {
    const [first] = await read([version('1', ['good'])]);
    expect(first?.docs).toMatchObject([
      {id: 'good', permalink: '/docs/1/good/', provisions: [{id: 'rule', title: 'Rule'}]},
    ]);
  });

  it('are compared as source where a page cannot be read, with a warning that says where', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const [first] = await read([version('1', ['open'])]);
    expect(first?.docs[0]?.provisions).toMatchObject([
      {blocks: [{kind: 'opaque', lang: 'page', inlines: [{text: '## Rule\n\n<Tabs>'}]}]},
    ]);
    expect(warn.mock.lastCall?.join(' ')).toContain('open.mdx');
    warn.mockRestore();
  });

  it('have all their faults told at once, each with its file and line', async () => {
    await expect(read([version('2', ['note', 'good']), version('1', ['good'])])).rejects
      .toThrowErrorMatchingInlineSnapshot(`
      [Error: Change notes of the docs cannot be read:
      note.mdx:3: Unexpected "big" in \`kind\`, expected one of substantive, status, editorial
      note.mdx:3: Unexpected nothing in \`cause\`, expected the instrument that caused the change
      note.mdx:3: Unexpected nothing in \`date\`, expected a date such as 2014-12-14
      note.mdx:3: Unexpected nothing in \`summary\`, expected one sentence]
    `);
  });

  it('show their docs in the order of the sidebar', async () => {
    await fs.copyFile(path.join(siteDir, 'good.mdx'), path.join(siteDir, 'second.mdx'));
    const [first] = await read([version('1', ['good', 'second'])]);
    expect(first?.docs.map(({id}) => id)).toEqual(['second', 'good']);
  });
});
