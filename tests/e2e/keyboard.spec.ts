import type {Page} from '@playwright/test';
import {expect, test} from './site';

/** Presses Tab until the focus is on a link or control with this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (name.test(text.trim())) {
      return;
    }
  }
  throw new Error(`No Tab led to ${name}`);
}

test('the first Tab offers to skip to the content', async ({open}) => {
  const page = await open('/policy/2014/police/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: 'Skip to main content'})).toBeFocused();
});

test('switching and comparing need no mouse', async ({open}) => {
  const page = await open('/policy/2003/police/');
  await tabTo(page, /^2014/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/policy\/2014\/police\/$/);
  await tabTo(page, /^Compare with the version before \(2011\)$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\/2011\/2014\/police\/$/);
});

test('what has the focus can be seen', async ({open}) => {
  const page = await open('/compare/2011/2014/police/');
  await tabTo(page, /^Next change$/);
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement as Element).outlineStyle,
  );
  expect(outline).not.toBe('none');
});
