import {DESKTOP, expect, KINDS, test} from './site';
import {sticksOut} from './sticksOut';

// A setting of the browser, so that it starts anew: media queries follow it, and not the page's own size.
test.use({
  viewport: DESKTOP,
  launchOptions: async ({launchOptions}, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
    }),
});

for (const [kind, path] of Object.entries({...KINDS, search: '/search/'})) {
  test(`${kind}, wide screen and letters of twice the size: the page for fewer letters a line`, async ({
    open,
  }) => {
    const page = await open(path);
    expect(await sticksOut(page)).toEqual([]);
    await expect(page.locator('.navbar__link:visible')).toHaveCount(0);
  });
}
