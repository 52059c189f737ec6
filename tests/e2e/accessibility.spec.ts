import AxeBuilder from '@axe-core/playwright';
import {DESKTOP, expect, KINDS, PHONE, test} from './site';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [kind, path] of Object.entries(KINDS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [screen, viewport] of Object.entries({phone: PHONE, desktop: DESKTOP})) {
      test.describe(`${kind}, ${colorScheme}, ${screen}`, () => {
        test.use({colorScheme, viewport});

        test('has no violation of WCAG 2.2 A and AA that axe can find', async ({open}) => {
          const page = await open(path);
          const {violations} = await new AxeBuilder({page}).withTags(TAGS).analyze();
          expect(
            violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`),
          ).toEqual([]);
        });

        test('fits the width of the screen', async ({open}) => {
          const page = await open(path);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width).toBeLessThanOrEqual(viewport.width);
        });
      });
    }
  }
}
