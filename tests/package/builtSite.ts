import fs from 'node:fs';
import path from 'node:path';
import {load, type CheerioAPI} from 'cheerio';
import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import {afterAll, beforeAll, expect, inject} from 'vitest';
import {install, runIn} from './parcel';

/** A fixture that is installed and built before the tests of a file, and taken away after them. */
export interface BuiltSite {
  readonly folder: () => string;
  /** What the build printed. */
  readonly output: () => string;
  /** A page by its address below the base address. */
  readonly page: (address: string) => CheerioAPI;
  readonly has: (address: string) => boolean;
  /** Every built page whose address starts so. */
  readonly pages: (start: string) => string[];
}

export function builtSite(fixture: string): BuiltSite {
  let folder: string;
  let output: string;
  const fileOf = (address: string): string =>
    [`${address}/index.html`, `${address}.html`]
      .map((file) => path.join(folder, 'build', file))
      .find((file) => fs.existsSync(file)) ?? '';

  beforeAll(async () => {
    folder = install(fixture, inject('parcel'));
    const built = await runIn(folder, '@docusaurus/core/bin/docusaurus.mjs', 'build');
    output = built.output;
    expect(built.code, output).toBe(0);
  }, 180_000);
  afterAll(() => fs.rmSync(folder, {recursive: true, force: true}));

  return {
    folder: () => folder,
    output: () => output,
    has: (address) => fileOf(address) !== '',
    page: (address) => {
      const file = fileOf(address);
      expect(file, `no page at ${address}`).not.toBe('');
      return load(fs.readFileSync(file, 'utf8'));
    },
    pages: (start) =>
      (fs.readdirSync(path.join(folder, 'build'), {recursive: true}) as string[])
        .map((file) => file.replaceAll('\\', '/').replace(/(?:\/index)?\.html$/, '\0'))
        .filter((file) => file.startsWith(start) && file.endsWith('\0'))
        .map((file) => file.slice(0, -1))
        .sort(),
  };
}

/** What a section of a comparison says: `-old- +new+`, its kind, and each line by itself. */
export function section($: CheerioAPI, id: string): {kind: string; text: string; html: string} {
  const found = $(`main [id="${id}"]`);
  expect(found.length, `no section ${id}`).toBe(1);
  const copy = found.clone();
  copy.find('[data-spoken], [data-copy], [data-label], header, aside').remove();
  copy.find('ins').each((_, mark) => void $(mark).prepend('+').append('+'));
  copy.find('del').each((_, mark) => void $(mark).prepend('-').append('-'));
  copy.find('p, pre, li, td, th, div, summary').append(' ');
  return {
    kind: found.attr('data-kind') ?? found.attr('data-status') ?? '',
    text: copy.text().replace(/\s+/g, ' ').trim(),
    html: found.html() ?? '',
  };
}

const validator = new HtmlValidate(
  new StaticConfigLoader({root: true, extends: ['html-validate:standard']}),
);

/** What is wrong with what the plugin writes; the frame around it is Docusaurus'. */
export async function faultsOf($: CheerioAPI): Promise<string[]> {
  const main = $.html($('main'));
  const page = `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${main}</body></html>`;
  const {results} = await validator.validateString(page);
  return results.flatMap(({messages}) =>
    messages.map(({message, ruleId}) => `${message} [${ruleId}]`),
  );
}
