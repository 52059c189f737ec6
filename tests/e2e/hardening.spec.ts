import type {Page} from '@playwright/test';
import {expect, KINDS, PHONE, test} from './site';

/** Everything the browser refused under the policy, told by the browser itself. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as {refused: string[]}).refused);
}

test.beforeEach(async ({page}) => {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, {refused});
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
});

const PAGES = {...KINDS, 'not found': '/404.html'};

for (const [kind, path] of Object.entries(PAGES)) {
  test(`${kind}: reads without a script file, within its policy, and leaves nothing behind`, async ({
    page,
    context,
    baseURL,
  }) => {
    const scripts: string[] = [];
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') {
        scripts.push(request.url());
      }
      if (!/^data:/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) {
        elsewhere.push(request.url());
      }
    });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));

    await page.goto(path);
    await page.waitForLoadState('networkidle');

    expect(scripts).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => ({
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
      })),
    ).toEqual({local: [], session: [], databases: 0, caches: 0});
  });

  test(`${kind}: its policy allows nothing unsafe, as meta and as header`, async ({page}) => {
    const response = await page.goto(path);
    const header = response?.headers() ?? {};
    const meta = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    for (const policy of [meta, header['content-security-policy']]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')+;/);
      expect(policy).toMatch(/style-src 'self'( 'sha256-[^']+')+;/);
      expect(policy).not.toContain('unsafe');
    }
    expect(header['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(header['referrer-policy']).toBe('no-referrer');
    expect(header['x-content-type-options']).toBe('nosniff');
    expect(header['cache-control']).toBe('public, max-age=300');
  });
}

test('the policy does refuse: a script and a style put in from outside do nothing', async ({
  open,
}) => {
  const page = await open('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.head.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p style="color:red" onclick="1">x</p>');
  });
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  expect((await violations(page)).map((text) => text.split(':')[0])).toEqual(
    expect.arrayContaining(['script-src-elem', 'style-src-attr']),
  );
});

test('files with a hash in their name are kept for a year', async ({page, request}) => {
  await page.goto('/');
  const [file] = /\/assets\/js\/light\.\w+\.js/.exec(await page.content()) ?? [];
  const response = await request.get(file ?? '');
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('a forwarding address keeps the place on the page', async ({page}) => {
  await page.goto('/policy/today/jails/?from=mail#detainers');
  await page.waitForURL('**/policy/2026/jails/?from=mail#detainers');
  await expect(page.locator('#detainers')).toBeInViewport();
  expect(await violations(page)).toEqual([]);
  await page.goto('/compare/2014/2003/jails/#detainers');
  await page.waitForURL('**/compare/2003/2014/jails/#detainers');
});

test.describe('the choice of light and dark', () => {
  for (const [screen, viewport] of Object.entries({
    phone: PHONE,
    desktop: {width: 1280, height: 900},
  })) {
    test.describe(screen, () => {
      test.use({viewport, colorScheme: 'light'});

      test('turns with the switch, alone is stored, and stands on the next page before the first paint', async ({
        page,
      }) => {
        await page.goto('/policy/2014/jails/');
        const html = page.locator('html');
        const button = page.getByRole('button', {name: /Switch between dark and light mode/});
        await expect(html).toHaveAttribute('data-theme', 'light');
        await expect(button).toHaveAccessibleName(/system mode/);
        await button.click();
        await expect(button).toHaveAccessibleName(/light mode\)/);
        await button.press('Enter');
        await expect(html).toHaveAttribute('data-theme', 'dark');
        await expect(button).toHaveAccessibleName(/dark mode\)/);
        expect(await page.evaluate(() => Object.values(localStorage))).toEqual(['dark']);

        // What the page is when its first element of text comes in.
        await page.addInitScript(() => {
          new MutationObserver((_, observer) => {
            if (document.getElementById('__docusaurus')) {
              observer.disconnect();
              Object.assign(window, {first: document.documentElement.dataset.theme});
            }
          }).observe(document, {childList: true, subtree: true});
        });
        await page.goto('/about/');
        expect(await page.evaluate(() => (window as unknown as {first: string}).first)).toBe(
          'dark',
        );
        await expect(button).toHaveAccessibleName(/dark mode\)/);
        await button.click();
        await expect(html).toHaveAttribute('data-theme', 'light');
        expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
        await page.emulateMedia({colorScheme: 'dark'});
        await expect(html).toHaveAttribute('data-theme', 'dark');
        expect(await violations(page)).toEqual([]);
      });
    });
  }
});

test.describe('the menu of a phone', () => {
  test.use({viewport: PHONE});

  test('opens, closes with Escape, leads on, and is closed when the reader comes back', async ({
    open,
  }) => {
    const page = await open('/policy/2014/jails/');
    const menu = page.locator('[data-phone-menu]');
    const button = menu.locator('summary');
    await button.click();
    await expect(menu.getByRole('link', {name: 'Warrants and court orders'})).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).not.toHaveAttribute('open');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await menu.getByRole('link', {name: 'Warrants and court orders'}).click();
    await expect(page).toHaveURL(/\/policy\/2014\/warrants\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/policy\/2014\/jails\/$/);
    await expect(page.locator('[data-phone-menu]')).not.toHaveAttribute('open');
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('the menu of a phone, scripts off', () => {
  test.use({viewport: PHONE, javaScriptEnabled: false});

  test('opens and leads on', async ({open}) => {
    const page = await open('/policy/2014/jails/');
    await page.locator('[data-phone-menu] summary').click();
    await page.locator('[data-phone-menu]').getByRole('link', {name: 'Sources'}).click();
    await expect(page).toHaveURL(/\/sources\/$/);
  });
});
