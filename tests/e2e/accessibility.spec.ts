import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';
import {DESKTOP, expect, KINDS, PHONE, test} from './site';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Pages a test goes through; many tests, so that two browsers share them. */
const SHARE = 60;

// The copy that @axe-core/playwright brings; run here without its extra page for each page tested.
const {source: AXE} = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as {
  source: string;
};

const sitemap = fs.readFileSync(path.resolve(__dirname, '../../build/sitemap.xml'), 'utf8');
const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);

/** What axe finds against WCAG 2.2 A and AA. */
async function faults(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async (values) => {
    const {axe} = window as unknown as {
      axe: {run: (root: Document, options: RunOptions) => Promise<AxeResults>};
    };
    const result = await axe.run(document, {
      runOnly: {type: 'tag', values},
      resultTypes: ['violations'],
    });
    return result.violations.map(({id, nodes}) => ({id, html: nodes.map(({html}) => html)}));
  }, TAGS);
  return violations.map(({id, html}) => `${id}: ${html.join(' | ')}`);
}

const shares = Array.from({length: Math.ceil(addresses.length / SHARE)}, (_, index) =>
  addresses.slice(index * SHARE, (index + 1) * SHARE),
);

test('the sitemap is there to be gone through', () => {
  expect(addresses.length).toBeGreaterThan(500);
  expect(addresses).toEqual(expect.arrayContaining(Object.values(KINDS)));
});

test.describe('every page of the sitemap, light on a phone and dark on a desktop', () => {
  // A colour on its way to another is none of the two schemes.
  test.use({colorScheme: 'light', viewport: PHONE, contextOptions: {reducedMotion: 'reduce'}});

  for (const share of shares) {
    test(`has no violation that axe can find: ${share[0]} to ${share.at(-1)}`, async ({open}) => {
      test.setTimeout(240_000);
      const found: string[] = [];
      for (const address of share) {
        const page = await open(address);
        await page.evaluate(AXE);
        found.push(...(await faults(page)).map((fault) => `${address} light: ${fault}`));
        await page.setViewportSize(DESKTOP);
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
        found.push(...(await faults(page)).map((fault) => `${address} dark: ${fault}`));
        await page.setViewportSize(PHONE);
      }
      expect(found).toEqual([]);
    });
  }
});

for (const [kind, address] of Object.entries({...KINDS, 'not found': '/404.html'})) {
  for (const [colorScheme, viewport] of [
    ['light', DESKTOP],
    ['dark', PHONE],
  ] as const) {
    test.describe(`${kind}, ${colorScheme}, ${viewport.width} px wide`, () => {
      test.use({colorScheme, viewport});

      test('has no violation that axe can find, and fits the screen', async ({open}) => {
        const page = await open(address);
        await page.evaluate(AXE);
        expect(await faults(page)).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(viewport.width);
      });
    });
  }
}
