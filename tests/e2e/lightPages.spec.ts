import {test as base, expect, type Page} from '@playwright/test';
import {DESKTOP, PHONE} from './site';

/** The stock theme under docusaurus-plugin-light-pages: nothing loads before use, and no use is lost. */
const test = base.extend<{loaded: string[]; faults: string[]}>({
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    await use(process.env.STOCK_ADDRESS);
  },
  loaded: async ({page}, use) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') {
        loaded.push(request.url());
      }
    });
    await use(loaded);
  },
  faults: async ({page}, use) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await use(faults);
    expect(faults, 'errors in the console, hydration and policy included').toEqual([]);
  },
});

/** Files of the application; the one of our own that answers uses is none. */
const ofApp = (loaded: readonly string[]): string[] =>
  loaded.filter((url) => !/\/light\.\w+\.js$/.test(url));

const hydrated = (page: Page) => page.locator('html[data-has-hydrated="true"]');

async function openQuiet(page: Page, loaded: string[], path = './'): Promise<void> {
  await page.goto(path, {waitUntil: 'networkidle'});
  expect(loaded, 'scripts before anything is used').toEqual([]);
}

test.describe('on a phone', () => {
  test.use({viewport: PHONE});

  test('the first press of the menu button opens the drawer', async ({page, loaded, faults}) => {
    await openQuiet(page, loaded);
    await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
    await expect(page.locator('.navbar-sidebar')).toBeInViewport();
    await expect(page.locator('.navbar-sidebar').getByRole('link', {name: 'First'})).toBeVisible();
    expect(loaded.length).toBeGreaterThan(0);
    await page.getByRole('button', {name: 'Close navigation bar'}).click();
    await expect(page.locator('.navbar-sidebar')).not.toBeInViewport();
    expect(faults).toEqual([]);
  });
});

test.describe('on a desktop', () => {
  test.use({viewport: DESKTOP});

  test('a link stays a link: no script comes with it', async ({page, loaded, faults}) => {
    await openQuiet(page, loaded);
    await page.getByRole('link', {name: 'Second'}).first().click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Second');
    await page.goBack();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('First');
    expect(ofApp(loaded)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the first press of a category opens it', async ({page, loaded, faults}) => {
    await openQuiet(page, loaded);
    await page.getByRole('button', {name: 'More', exact: true}).click();
    await expect(page.locator('.theme-doc-sidebar-menu').getByText('Second')).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('the first press of a tab shows it', async ({page, loaded, faults}) => {
    await openQuiet(page, loaded);
    await page.getByRole('tab', {name: 'Pear'}).click();
    await expect(page.getByText('A pear.')).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('the first press of details opens them, once', async ({page, loaded, faults}) => {
    await openQuiet(page, loaded);
    await page.getByText('Closed').click();
    await expect(page.getByText('The open text.')).toBeVisible();
    await expect(hydrated(page)).toHaveCount(1);
    await expect(page.getByText('The open text.')).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('the first press of a button counts once, by mouse and by key', async ({
    page,
    loaded,
    faults,
  }) => {
    await openQuiet(page, loaded);
    const button = page.getByRole('button', {name: 'Count'});
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('output')).toHaveText('1');
    await expect(button).toBeFocused();
    await button.click();
    await expect(page.locator('output')).toHaveText('2');
    expect(faults).toEqual([]);
  });

  test('what is typed while the application starts is not lost', async ({page, loaded, faults}) => {
    await openQuiet(page, loaded);
    await page.route('**/main.*.js', async (route) => {
      await page.getByLabel('Name').pressSequentially('early');
      await route.continue();
    });
    await page.getByLabel('Name').focus();
    await expect(page.locator('output')).toHaveText('EARLY 0');
    await expect(page.getByLabel('Name')).toHaveValue('early');
    expect(faults).toEqual([]);
  });

  test('after the start links are the application’s, back and forward work', async ({
    page,
    loaded,
    faults,
  }) => {
    await openQuiet(page, loaded);
    await page.getByRole('button', {name: 'Count'}).click();
    await expect(page.locator('output')).toHaveText('1');
    await page.evaluate(() => Object.assign(window, {same: true}));
    await page.getByRole('link', {name: 'Second'}).first().click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Second');
    await page.goBack();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('First');
    await page.goForward();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Second');
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('a place on the page is found, without the application', async ({page, loaded, faults}) => {
    await page.setViewportSize({width: 1280, height: 300});
    await openQuiet(page, loaded, './#a-place-far-down');
    await expect(page.getByRole('heading', {name: /A place far down/})).toBeInViewport();
    expect(faults).toEqual([]);
  });

  test('the switch works without the application, and the application takes its choice over', async ({
    page,
    loaded,
    faults,
  }) => {
    await page.emulateMedia({colorScheme: 'light'});
    await openQuiet(page, loaded);
    const html = page.locator('html');
    const button = page.getByRole('button', {name: /Switch between dark and light mode/});
    await button.click();
    await button.click();
    await expect(html).toHaveAttribute('data-theme', 'dark');
    expect(ofApp(loaded)).toEqual([]);
    await page.getByRole('button', {name: 'Count'}).click();
    await expect(page.locator('output')).toHaveText('1');
    await expect(button).toHaveAccessibleName(/dark mode\)/);
    await button.click();
    await expect(button).toHaveAccessibleName(/system mode\)/);
    await expect(html).toHaveAttribute('data-theme', 'light');
    expect(faults).toEqual([]);
  });

  test('a start that fails loses nothing, and the next press starts again', async ({
    page,
    loaded,
  }) => {
    await openQuiet(page, loaded);
    await page.route('**/main.*.js', (route) => route.abort());
    const button = page.getByRole('button', {name: 'Count'});
    const failed = page.waitForEvent('requestfailed');
    await button.click();
    await failed;
    await expect(button).not.toHaveAttribute('aria-busy');
    await page.unroute('**/main.*.js');
    await button.click();
    await expect(page.locator('output')).toHaveText('1');
  });

  test('a link the reader points at is fetched ahead, so that it opens at once', async ({
    page,
    loaded,
    faults,
    baseURL,
  }) => {
    await openQuiet(page, loaded);
    const ahead = page.context().waitForEvent('request', {
      predicate: (request) => request.url() === `${baseURL}second/`,
      timeout: 5_000,
    });
    await page.getByRole('link', {name: 'Second'}).first().hover();
    expect((await ahead).headers()['sec-purpose']).toContain('prefetch');
    expect(faults).toEqual([]);
  });

  test('under data saving nothing is fetched ahead', async ({page, loaded, faults}) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
    });
    await openQuiet(page, loaded);
    await page.getByRole('link', {name: 'Second'}).first().hover();
    await expect.poll(() => loaded.length).toBe(1);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('script[type=speculationrules], link[rel=prefetch]')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test('a browser without speculation rules fetches ahead by a hint', async ({
    page,
    loaded,
    faults,
  }) => {
    await page.addInitScript(() => {
      const supports = HTMLScriptElement.supports.bind(HTMLScriptElement);
      HTMLScriptElement.supports = (type) => type !== 'speculationrules' && supports(type);
    });
    await openQuiet(page, loaded);
    await page.getByRole('link', {name: 'Second'}).first().hover();
    await expect(page.locator('link[rel=prefetch]')).toHaveAttribute('href', /\/stock\/second\/$/);
    expect(faults).toEqual([]);
  });
});

test.describe('a use that comes before the file that answers it', () => {
  test.use({viewport: DESKTOP, colorScheme: 'light'});

  const LATER = '**/light.*.js';

  test('is held and then done, once', async ({page, loaded, faults}) => {
    await openQuiet(page, loaded);
    let release = () => {};
    const isLate = new Promise<void>((resolve) => (release = resolve));
    await page.route(LATER, async (route) => {
      await isLate;
      await route.continue();
    });
    const html = page.locator('html');
    await page.getByRole('button', {name: /Switch between dark and light mode/}).click();
    await page.getByRole('button', {name: 'Count'}).click();
    await expect(html).toHaveAttribute('data-theme-choice', 'system');
    release();
    await expect(html).toHaveAttribute('data-theme-choice', 'light');
    await expect(page.locator('output')).toHaveText('1');
    expect(faults).toEqual([]);
  });

  test('is done with the next press if the file cannot be had', async ({page, loaded}) => {
    await openQuiet(page, loaded);
    await page.route(LATER, (route) => route.abort());
    const button = page.getByRole('button', {name: /Switch between dark and light mode/});
    const failed = page.waitForEvent('requestfailed');
    await button.click();
    await failed;
    await page.unroute(LATER);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-theme-choice', 'system');
    await button.click();
    await expect(html).toHaveAttribute('data-theme-choice', 'light');
  });
});
