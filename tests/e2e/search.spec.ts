import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {DESKTOP, expect, PHONE, test} from './site';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const dialog = (page: Page) => page.getByRole('dialog', {name: 'Search'});
const field = (page: Page) => page.getByRole('searchbox', {name: /^Search the rules/});
const rule = (page: Page, topic: string, name: RegExp) =>
  page.getByRole('region', {name: topic, exact: true}).getByRole('link', {name});

/** How many rules the search says it has found. */
async function countOf(page: Page): Promise<number> {
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^\d+ rules in \d+ topics$/);
  return Number.parseInt(await status.innerText());
}

test.beforeEach(async ({page}) => {
  page.on('console', (message) => {
    expect(message.type() === 'error' ? message.text() : '', 'console').toBe('');
  });
});

for (const [screen, viewport] of Object.entries({phone: PHONE, desktop: DESKTOP})) {
  test.describe(screen, () => {
    test.use({viewport});

    test('nothing of the search is loaded before it opens, and nothing then is asked of others', async ({
      page,
      baseURL,
      context,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto('/policy/2014/jails/', {waitUntil: 'networkidle'});
      expect(asked.filter((url) => /search|pagefind/.test(url))).toEqual([]);
      await page.getByRole('link', {name: 'Search'}).click();
      await expect(dialog(page)).toBeVisible();
      await expect(field(page)).toBeFocused();
      await field(page).pressSequentially('detainer');
      await expect(rule(page, 'Jails', /^Detainers/)).toBeVisible();
      expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    });

    test('a rule tells in which versions the words stand, and leads to them', async ({open}) => {
      const page = await open('/');
      await page.keyboard.press('/');
      await field(page).fill('detainer');
      const item = page.locator('[data-rule="jails/detainers"]');
      await expect(item).toContainText(/(in every version|from \d{4}; not in .*\d|in .*; not in )/);
      await expect(item.locator('mark').first()).toBeVisible();
      await item.getByRole('link', {name: '2014', exact: true}).click();
      await expect(page).toHaveURL(/\/policy\/2014\/jails\/#detainers$/);
      await expect(page.getByRole('heading', {name: /^Detainers/})).toBeInViewport();
    });

    test('a slow press on a result is not lost, and nothing moves under it', async ({open}) => {
      const page = await open('/');
      await page.keyboard.press('/');
      await field(page).pressSequentially('detainer');
      const link = page.locator('.search-rule').nth(1);
      await expect(link).toBeVisible();
      const target = (await link.getAttribute('href')) ?? '';
      const place = await link.boundingBox();
      await link.hover();
      await page.mouse.down();
      // Longer than an answer takes: what leaving the field starts would be over by now.
      await expect(page.locator('.search-excerpt:empty')).toHaveCount(0);
      await page.waitForTimeout(500);
      expect(await link.boundingBox()).toEqual(place);
      await page.mouse.up();
      await expect(page).toHaveURL(new RegExp(`${target}$`));
    });

    test('the open search has no violation that axe can find', async ({open}) => {
      const page = await open('/about/');
      await page.keyboard.press('Control+k');
      await field(page).fill('school');
      await expect(page.locator('.search-excerpt mark').first()).toBeVisible();
      const {violations} = await new AxeBuilder({page}).withTags(TAGS).analyze();
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
}

test.use({viewport: DESKTOP});

test('topic and version limit what is shown', async ({open}) => {
  const page = await open('/');
  await page.keyboard.press('/');
  await field(page).fill('judge');
  const rules = page.locator('[data-rule]');
  const all = await countOf(page);
  await expect(rules).toHaveCount(all);
  await page.getByLabel('Topic', {exact: true}).selectOption('Jails');
  await expect(page.getByRole('status')).toHaveText(/ in 1 topic$/);
  expect(await rules.count()).toBeLessThan(all);
  await page.getByLabel('Version', {exact: true}).selectOption('1980s');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “judge”.');
});

test('what does not fit the screen follows when the reader pauses', async ({open}) => {
  const page = await open('/');
  await page.keyboard.press('/');
  await field(page).pressSequentially('police');
  // The first answers may be those of the first letters.
  await expect(async () => {
    const all = await countOf(page);
    expect(all).toBeGreaterThan(20);
    await expect(page.locator('[data-rule]')).toHaveCount(all, {timeout: 1000});
  }).toPass();
  await expect(page.locator('.search-results')).not.toHaveAttribute('aria-busy');
  await expect(page.locator('.search-excerpt mark').last()).toBeAttached();
});

test('the text shown is that of the version named above it', async ({open}) => {
  const page = await open('/');
  await page.keyboard.press('/');
  await field(page).fill('detainers');
  const item = page.locator('[data-rule="overview/in-short"]');
  await page.getByLabel('Version', {exact: true}).selectOption('1980s');
  await expect(item.locator('.search-rule')).toHaveText(/1980s$/);
  await expect(item.locator('.search-excerpt')).toContainText(
    'There is no rule on asking about immigration status',
  );
  await page.getByLabel('Version', {exact: true}).selectOption('2014');
  await expect(item.locator('.search-rule')).toHaveText(/2014$/);
  await expect(item.locator('.search-excerpt')).not.toContainText(
    'There is no rule on asking about immigration status',
  );
});

test('works by keys alone, and gives the focus back', async ({open}) => {
  const page = await open('/policy/2014/jails/');
  const opener = page.getByRole('link', {name: 'Search'});
  await opener.focus();
  await page.keyboard.press('Enter');
  await field(page).pressSequentially('school');
  await expect(page.locator('.search-rule').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-rule').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  if (await dialog(page).isVisible()) {
    // The first Escape may clear the field.
    await page.keyboard.press('Escape');
  }
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('/');
  await field(page).fill('school');
  await expect(page.locator('.search-excerpt mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/policy\/\d{4}\/[\w-]+\/#[\w-]+$/);
});

test('its page keeps the words in the address', async ({open}) => {
  const page = await open('/search/?q=detainer');
  await expect(field(page)).toHaveValue('detainer');
  await expect(rule(page, 'Jails', /^Detainers/)).toBeVisible();
  await field(page).fill('shelter');
  await expect(page).toHaveURL(/\/search\/\?q=shelter$/);
});

test('where the worker cannot run, the page of the search does without', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {value: undefined});
  });
  page.removeAllListeners('console');
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.waitForURL(/\/search\//);
  await field(page).fill('detainer');
  await expect(rule(page, 'Jails', /^Detainers/)).toBeVisible();
});

test('only the page of the search and the index may run WebAssembly', async ({request}) => {
  const policy = async (path: string) =>
    (await request.get(path)).headers()['content-security-policy'];
  expect(await policy('/search/')).toContain("'wasm-unsafe-eval'");
  expect(await policy('/pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
  expect(await policy('/about/')).not.toContain('wasm');
  for (const path of ['/search/', '/pagefind/pagefind-worker.js']) {
    expect(await policy(path)).not.toMatch(/'unsafe-(eval|inline)'/);
  }
});

test.describe('scripts off', () => {
  test.use({javaScriptEnabled: false});

  test('the link leads to the list of all rules, and says why', async ({open}) => {
    const page = await open('/about/');
    await page.getByRole('link', {name: 'Search'}).click();
    await expect(page.getByText('it needs scripts')).toBeVisible();
    const links = page.locator('main').getByRole('link');
    expect(await links.count()).toBeGreaterThan(40);
    await page.getByRole('link', {name: 'Civil arrests'}).click();
    await expect(page).toHaveURL(/\/policy\/2026\/courthouses\/#civil-arrests$/);
  });
});
