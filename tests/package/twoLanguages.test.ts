import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {builtSite, faultsOf, section} from './builtSite';
import {runIn} from './parcel';

const site = builtSite('base-url-and-two-languages');

describe('a site with a base URL, two languages and plain Markdown', () => {
  it('compares the text of each language with the text of the same language', () => {
    expect(section(site.page('compare/1.0/1.1/home'), 'Getting-Started').text).toContain(
      'It takes -one day-+two days+.',
    );
    expect(section(site.page('fr/compare/1.0/1.1/home'), 'Getting-Started').text).toContain(
      'Cela prend -un jour-+deux jours+.',
    );
  });

  it('compares the untranslated page where there is no translation', () => {
    expect(section(site.page('fr/compare/1.1/current/parts'), 'Waiting').text).toContain(
      'It takes -2-+3+ {unit}.',
    );
  });

  it('says its own words in the language of the page', () => {
    const $ = site.page('fr/compare/1.0/1.1/home');
    expect($('main').text()).toContain('Avant');
    expect($('[data-spoken]').text()).toContain('[ajouté :');
    expect(site.page('fr/compare')('h1').text()).toBe('Comparer deux versions');
  });

  it('leads to addresses under the base address of the language, without a slash at the end', () => {
    const $ = site.page('fr/compare/1.0/1.1/home');
    const links = $('main a')
      .map((_, a) => $(a).attr('href'))
      .get();
    expect(links).toContain('/project/fr/1.0#Getting-Started');
    expect(links).toContain('/project/fr/compare/1.0/1.1');
    expect(links.filter((link) => link.startsWith('/') && !link.startsWith('/project/fr'))).toEqual(
      [],
    );
  });

  it('reads .md as Markdown and .mdx as MDX, with the case of slugs kept and ids of two kinds', () => {
    const $ = site.page('compare/1.1/current/home');
    expect(section($, '_intro').text).toContain('Words before -any-+each+ heading');
    expect(section($, 'Getting-Started').text).toContain('Braces {stay} and so does 1 < 2.');
    expect(section($, 'Getting-Started-1').text).toContain('The same name again.');
    expect(section($, 'ownId').text).toContain('-A title-+Another title+ Keep the receipt.');
  });

  it('compares each version with the one before it only, and has no pages of history', () => {
    expect(site.has('compare/1.0/1.1')).toBe(true);
    expect(site.has('compare/1.0/current')).toBe(false);
    expect(site.pages('history')).toEqual([]);
    expect(site.page('compare/1.0/1.1/home')('main').html()).not.toContain('history');
  });

  it('writes a doc named "index" where it is not taken for the page above it', () => {
    expect(section(site.page('compare/1.0/1.1/guide/_index'), 'Length').text).toContain(
      'The guide has -one-+two+ pages.',
    );
    expect(site.page('compare/1.0/1.1')('main a[href$="/guide/_index"]').length).toBeGreaterThan(0);
  });

  it('forwards the wrong order within the language', () => {
    const file = path.join(site.folder(), 'build/fr/compare/1.1/1.0/home/index.html');
    expect(fs.readFileSync(file, 'utf8')).toContain('href="/project/fr/compare/1.0/1.1/home"');
  });

  it('writes valid HTML inside of the frame', async () => {
    for (const page of [
      'compare',
      'compare/1.0/1.1',
      'compare/1.0/1.1/home',
      'fr/compare/1.1/current/home',
    ]) {
      expect(await faultsOf(site.page(page)), page).toEqual([]);
    }
  });

  it('has options that its configuration is checked against', async () => {
    const config = path.join(site.folder(), 'docusaurus.config.ts');
    fs.writeFileSync(config, fs.readFileSync(config, 'utf8').replace("'adjacent'", "'some'"));
    const wrong = await runIn(site.folder(), 'typescript/bin/tsc', '--noEmit');
    const faults = wrong.output.split('\n').filter((line) => line.includes('error TS'));
    expect(faults).toEqual([expect.stringContaining('Type \'"some"\' is not assignable')]);
  });
});
