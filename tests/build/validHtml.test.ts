import fs from 'node:fs';
import path from 'node:path';
import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import {describe, expect, test} from 'vitest';
import {topics, versions} from '../../data';

const BUILD = path.resolve(__dirname, '../../build');

/** All rules of the standard (`html-validate:standard`) are on; none is switched off. */
const validator = new HtmlValidate(
  new StaticConfigLoader({root: true, extends: ['html-validate:standard']}),
);

function pagesUnder(folder: string): string[] {
  return fs
    .readdirSync(path.join(BUILD, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => path.join(folder, file));
}

async function faultsOf(file: string): Promise<string[]> {
  const html = fs.readFileSync(path.join(BUILD, file), 'utf8');
  const {results} = await validator.validateString(html, file);
  return results.flatMap(({messages}) =>
    messages.map(
      ({line, column, ruleId, message}) => `${file}:${line}:${column} ${message} [${ruleId}]`,
    ),
  );
}

const pairs = (versions.length * (versions.length - 1)) / 2;

describe('valid HTML', () => {
  test.each([
    // The start page; every pair and each of its topics, in both orders (the wrong one forwards).
    ['compare', 1 + 2 * pairs * (1 + topics.length)],
    ['history', topics.length],
  ])('every page under /%s/', async (folder, count) => {
    const pages = pagesUnder(folder);
    expect(pages).toHaveLength(count);
    const faults: string[] = [];
    for (const page of pages) {
      faults.push(...(await faultsOf(page)));
    }
    expect(faults).toEqual([]);
  });

  test('the validator sees a mark around a paragraph', async () => {
    const page =
      '<!doctype html><html lang="en"><head><title>x</title></head><body><p><ins><p>x</p></ins></p></body></html>';
    const {errorCount} = await validator.validateString(page);
    expect(errorCount).toBeGreaterThan(0);
  });
});
