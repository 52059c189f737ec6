import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {DESKTOP, expect, KINDS, PHONE, test} from './site';

const CSS = path.resolve(__dirname, '../../build/assets/css');

const NOTES = path.resolve(__dirname, '../../.docusaurus/docusaurus-plugin-light-pages/whole');

/** The style sheet as Docusaurus wrote it, before anything was taken out, with the names of the page. */
function whole(address: string): string {
  const folders = address.split('/').slice(1, -1);
  const noted = path.join(NOTES, `${folders[0] ?? ''}-${folders.length}.css`);
  const stock = fs.readdirSync(CSS).find((name) => /^styles\..*\.css$/.test(name)) as string;
  return fs.readFileSync(fs.existsSync(noted) ? noted : path.join(CSS, stock), 'utf8');
}

/** Height of a picture, in pixels. */
const LONGEST = 4000;

async function pictures(page: Page, address: string): Promise<Buffer[]> {
  await page.goto(address);
  const shots: Buffer[] = [];
  // A list repeats itself: its first screens have all that it is made of.
  const shoot = async () => {
    const {width = 0} = page.viewportSize() ?? {};
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = {x: 0, y: 0, width, height: Math.min(whole, LONGEST)};
    shots.push(await page.screenshot({fullPage: true, clip, animations: 'disabled'}));
  };
  await shoot();
  // States: all that opens is open, and what has the focus shows it.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) {
      details.setAttribute('open', '');
    }
    document.querySelector<HTMLElement>('main a')?.focus();
  });
  await shoot();
  await page.emulateMedia({media: 'print'});
  await shoot();
  await page.emulateMedia({media: null});
  return shots;
}

for (const [kind, address] of Object.entries({
  ...KINDS,
  search: '/search/',
  'not found': '/404.html',
})) {
  for (const [screen, viewport, colorScheme] of [
    ['phone', PHONE, 'dark'],
    ['desktop', DESKTOP, 'light'],
  ] as const) {
    test.describe(`${kind}, ${screen}, ${colorScheme}`, () => {
      // The whole sheet is not the one the policy of the page allows.
      test.use({viewport, colorScheme, bypassCSP: true});

      test('looks the same, to the pixel, with the light style sheet as with the whole one', async ({
        page,
      }) => {
        test.setTimeout(300_000);
        await page.route('**/search/ui.js', (route) => route.abort());
        const light = await pictures(page, address);
        await page.route(`**${address}`, async (route) => {
          const response = await route.fetch();
          const html = await response.text();
          const heavy = html.replace(/(?<=<style>).*?(?=<\/style>)/s, () => whole(address));
          expect(heavy.length).toBeGreaterThan(html.length);
          await route.fulfill({response, body: heavy});
        });
        const full = await pictures(page, address);
        light.forEach((shot, index) => {
          expect(
            shot.equals(full[index] as Buffer),
            ['as opened', 'all open, one focused', 'in print'][index],
          ).toBe(true);
        });
      });
    });
  }
}
