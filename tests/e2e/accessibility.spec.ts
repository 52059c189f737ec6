import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {Page} from '@playwright/test';
import type {AxeResults, RunOptions} from 'axe-core';
import {DESKTOP, expect, KINDS, PHONE, test} from './site';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What can differ between the schemes, or between a phone and a desktop; the other rules read the HTML. */
const SEEN = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
/** Pages a test goes through; many tests, so that two browsers share them and a reader sees how far it is. */
const SHARE = 30;

// The copy that @axe-core/playwright brings; run here without its extra page for each page tested.
const {source: AXE} = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as {
  source: string;
};

const sitemap = fs.readFileSync(path.resolve(__dirname, '../../build/sitemap.xml'), 'utf8');
const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, address = '']) => new URL(address).pathname,
);

const ALL: RunOptions = {runOnly: {type: 'tag', values: TAGS}};

/** What axe finds against WCAG 2.2 A and AA. */
async function faults(page: Page, options: RunOptions): Promise<string[]> {
  const violations = await page.evaluate(async (chosen) => {
    const {axe} = window as unknown as {
      axe: {run: (root: Document, options: RunOptions) => Promise<AxeResults>};
    };
    const result = await axe.run(document, {...chosen, resultTypes: ['violations']});
    return result.violations.map(({id, nodes}) => ({id, html: nodes.map(({html}) => html)}));
  }, options);
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
    test(`axe finds nothing from ${share[0]} to ${share.at(-1)}`, async ({open}) => {
      test.setTimeout(600_000);
      const found: string[] = [];
      for (const address of share) {
        const page = await open(address);
        await page.evaluate(AXE);
        // Style sheets are read for a rule on turned phones, which the kinds of page below are held to.
        const light = await faults(page, {...ALL, preload: false});
        found.push(...light.map((fault) => `${address} light: ${fault}`));
        await page.setViewportSize(DESKTOP);
        await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
        const dark = await faults(page, {runOnly: {type: 'rule', values: SEEN}, preload: false});
        found.push(...dark.map((fault) => `${address} dark: ${fault}`));
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
        expect(await faults(page, ALL)).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(viewport.width);
      });
    });
  }
}
