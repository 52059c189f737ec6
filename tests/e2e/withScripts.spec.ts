import type {Page} from '@playwright/test';
import {DESKTOP, expect, PHONE, test} from './site';

/** Files of the application; the few letters of our own that come with a key or a switch are none. */
function scriptFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' && !/\/light\.\w+\.js$/.test(request.url())) {
      files.push(request.url());
    }
  });
  return files;
}

test.use({viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write']});

test('n and p lead from change to change, past the end of the page, and can be turned off', async ({
  page,
}) => {
  const files = scriptFiles(page);
  await page.goto('/compare/2011/2014/jails/');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#[\w-]+$/);
  const first = new URL(page.url()).hash;
  await page.keyboard.press('n');
  await expect(page).not.toHaveURL(new RegExp(`${first}$`));
  await page.keyboard.press('p');
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  const keys = page.getByRole('checkbox', {name: /^Keys/}).first();
  await expect(keys).toBeChecked();
  await keys.uncheck();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await page.goto('/compare/2003/2014/jails/');
  await expect(page.getByRole('checkbox', {name: /^Keys/}).first()).not.toBeChecked();
  expect(files).toEqual([]);
});

test('the view chosen on one comparison stands on the next', async ({page}) => {
  const files = scriptFiles(page);
  await page.goto('/compare/2011/2014/jails/');
  await page.getByLabel('Before', {exact: true}).check();
  await page.goto('/compare/2003/2014/jails/');
  await expect(page.getByLabel('Before', {exact: true})).toBeChecked();
  expect(files).toEqual([]);
});

test('the address of a change can be copied', async ({page}) => {
  const files = scriptFiles(page);
  await page.goto('/compare/2011/2014/jails/');
  const cite = page.locator('details', {hasText: 'Cite or link'}).first();
  await cite.locator('summary').click();
  await cite.getByRole('button', {name: 'Copy link'}).click();
  await expect(cite.getByText('– copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/compare\/2011\/2014\/jails\/#[\w-]+$/,
  );
  expect(files).toEqual([]);
});

for (const [screen, viewport] of Object.entries({phone: PHONE, desktop: DESKTOP})) {
  test.describe(screen, () => {
    test.use({viewport});

    test('the search of the offense list starts the application, and no letter is lost', async ({
      page,
    }) => {
      const files = scriptFiles(page);
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto('/offenses/', {waitUntil: 'networkidle'});
      expect(files).toEqual([]);
      await page.getByRole('searchbox', {name: 'Search the list'}).pressSequentially('robbery');
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await expect(page.getByRole('status').first()).toHaveText(/^\d of \d+ entries$/);
      await expect(page.getByRole('searchbox', {name: 'Search the list'})).toHaveValue('robbery');
      expect(files.length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    });
  });
}

test('a sort of the offense list starts the application and is done', async ({page}) => {
  await page.goto('/offenses/');
  const column = page.getByRole('columnheader', {name: /^Offense/});
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
});

test('who is at a rule stays on it when switching versions at the top of the page', async ({
  page,
}) => {
  const files = scriptFiles(page);
  await page.goto('/policy/2003/jails/#probation');
  const versions = page.getByRole('navigation', {name: 'Versions of this page'});
  await versions.getByRole('link', {name: /2014/}).click();
  await expect(page).toHaveURL(/\/policy\/2014\/jails\/#probation$/);
  expect(files).toEqual([]);
});
