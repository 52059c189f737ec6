import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {builtSite, faultsOf, section} from './builtSite';
import {PACKAGE, runIn} from './parcel';

const site = builtSite('one-line-of-configuration');
const EVERYTHING = 'compare/1.0/2.0/guides/everything';

describe('a stock site with one line of configuration', () => {
  it('is built without a warning', () => {
    expect(site.output()).not.toMatch(/warn/i);
  });

  it('loads the plugin with a plain require, ESM-only packages and all', () => {
    const load = createRequire(path.join(site.folder(), 'index.js'));
    const plugin = load('docusaurus-plugin-version-diff') as Record<string, unknown>;
    expect(Object.keys(plugin).sort()).toEqual(['default', 'getSwizzleConfig', 'validateOptions']);
    expect(load('docusaurus-plugin-version-diff/public')).toHaveProperty('diffText');
  });

  it('has a page for every pair, and for every doc that either version has', () => {
    expect(site.pages('compare/1.0/2.0')).toEqual([
      'compare/1.0/2.0',
      'compare/1.0/2.0/guides/everything',
      'compare/1.0/2.0/intro',
      'compare/1.0/2.0/only-old',
    ]);
    // The newest version is served without a segment of its own and the unversioned docs under "next".
    expect(site.has('compare/2.0/next/only-next')).toBe(true);
    expect(site.has('history/only-old')).toBe(true);
  });

  it.each([
    [
      'components',
      'The words around a component are compared. -<Chart rows={[1, 2, 3]} />- +<Chart rows={[1, 2, 3, 4]} />+ What a component shows is not compared: this is its source.',
    ],
    ['inside-a-component', 'A sentence in a card of -one line-+two lines+.'],
    ['tabs', 'npm Run the npm command once. Yarn Run the Yarn command -once-+twice+.'],
    [
      'admonitions',
      '-note-+warning+ Save your work before you go on. A title of its own Press the key -once-+twice+. Let it go.',
    ],
    ['code', 'src/main.js const answer = -41-+42+; console.log(answer);'],
    ['table', 'Plan Price Free 0 Team -10- +12+'],
    [
      'pictures',
      '-The flow of work ./flow.svg- +The flow of work /img/flow.svg+ Pictures are not compared: this is the description and the address of the picture.',
    ],
    ['lists', '-☐-+☑+ Buy the bread ☑ Wash the dishes First this. Then that.'],
    ['details', 'More about it Hidden until asked for, and -short-+long+.'],
    [
      'expressions',
      "-{[1, 2].join(' and ')}- +{[1, 2, 3].join(' and ')}+ What a component shows is not compared: this is its source.",
    ],
  ])('marks a change of its %s', (id, expected) => {
    const {text} = section(site.page(EVERYTHING), id);
    expect(text.startsWith(expected), text).toBe(true);
  });

  it('shows the footnotes that came and went', () => {
    const {html} = section(site.page(EVERYTHING), 'notes');
    expect(html).toMatch(/<ins.*The book of claims, page 5\..*<del.*The book of claims, page 4\./s);
  });

  it('leads from its text to where the text leads', () => {
    const $ = site.page(EVERYTHING);
    const links = $('[id="unchanged"] [data-row] a')
      .filter((_, a) => $(a).closest('[data-copy]').length === 0)
      .map((_, a) => $(a).attr('href'))
      .get();
    expect(links).toEqual(['/docs/intro', 'https://example.com/', '/img/flow.svg']);
  });

  it('compares headings without an id by the slugs that Docusaurus gives, in the order of the page', () => {
    const $ = site.page('compare/1.0/2.0/intro');
    expect(section($, 'what-you-need').text).toContain(
      'A computer and -five-+ten+ minutes. The ratio of width:height is free. 🎉',
    );
    expect(section($, 'steps').text).toContain('Two headings with one name');
    expect(section($, 'steps-2').text).toContain('Stop after the -first-+second+ one.');
  });

  it('compares what stands before the first heading, under the title of the page', () => {
    const {text} = section(site.page('compare/2.0/next/intro'), '_intro');
    expect(text).toContain('Read this+ first,+ before you begin.');
  });

  it('shows a doc that only one version has as added or removed', () => {
    expect(section(site.page('compare/1.0/2.0/only-old'), 'gone-soon').kind).toBe('removed');
    expect(section(site.page('compare/2.0/next/only-next'), 'new-here').kind).toBe('added');
  });

  it('lists the docs in the order of the newer sidebar, whatever its name', () => {
    const $ = site.page('compare/1.0/2.0');
    const titles = $('main h2 a')
      .map((_, a) => $(a).text())
      .get();
    expect(titles).toEqual(['Welcome', 'only-old', 'Everything']);
  });

  it('writes valid HTML inside of the frame', async () => {
    const pages = [...site.pages('compare'), ...site.pages('history')];
    expect(pages.length).toBeGreaterThan(15);
    for (const page of pages.filter((name) => site.page(name)('main').length > 0)) {
      expect(await faultsOf(site.page(page)), page).toEqual([]);
    }
  });

  it('lets a site wrap a component, with its types', async () => {
    expect(site.page('compare')('main').text()).toContain('Wrapped: Compare two versions');
    const {code, output} = await runIn(site.folder(), 'typescript/bin/tsc', '--noEmit');
    expect(code, output).toBe(0);
  });

  it('tells docusaurus write-translations every word that a reader sees', async () => {
    const {code, output} = await runIn(
      site.folder(),
      '@docusaurus/core/bin/docusaurus.mjs',
      'write-translations',
    );
    expect(code, output).toBe(0);
    const written = fs.readFileSync(path.join(site.folder(), 'i18n/en/code.json'), 'utf8');
    const messages = fs.readFileSync(path.join(PACKAGE, 'messages.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject(JSON.parse(messages) as object);
  });

  it('offers docusaurus swizzle its components and none of their parts', async () => {
    const {output} = await runIn(
      site.folder(),
      '@docusaurus/core/bin/docusaurus.mjs',
      'swizzle',
      'docusaurus-plugin-version-diff',
      '--list',
      '--typescript',
    );
    const rows = output.split('\n').filter((line) => line.includes(' VersionDiff'));
    expect(rows.length).toBeGreaterThan(30);
    const parts = rows.filter((line) => /VersionDiff(?: |\/[a-z]|\/\w+\/)/.test(line));
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter((line) => /\b(?:Safe|Unsafe)\b/.test(line))).toEqual([]);
  });

  it('tells docusaurus swizzle what each component does', async () => {
    const {output} = await runIn(
      site.folder(),
      '@docusaurus/core/bin/docusaurus.mjs',
      'swizzle',
      'docusaurus-plugin-version-diff',
      'VersionDiff/StatusBadge',
      '--wrap',
      '--typescript',
    );
    expect(output).toContain('Created wrapper of VersionDiff/StatusBadge');
  });
});
