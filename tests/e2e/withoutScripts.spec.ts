import {DESKTOP, expect, PHONE, test} from './site';

for (const [screen, viewport] of Object.entries({phone: PHONE, desktop: DESKTOP})) {
  test.describe(`with scripts off, on a ${screen}`, () => {
    test.use({javaScriptEnabled: false, viewport});

    test('a reader of 2003 switches to 2014 and stays on the same topic', async ({open}) => {
      const page = await open('/policy/2003/jails/');
      const versions = page.getByRole('navigation', {name: 'Versions of this page'});
      await expect(versions.getByRole('link')).toHaveCount(8);
      await expect(versions.locator('[aria-current="page"]')).toContainText('2003');
      await versions.getByRole('link', {name: /2014/}).click();
      await expect(page).toHaveURL(/\/policy\/2014\/jails\/$/);
      await expect(page.getByRole('heading', {level: 1})).toHaveText('Jails');
    });

    test('a reader of one rule goes to the same rule of another version', async ({open}) => {
      const page = await open('/policy/2003/jails/#detainers');
      const rule = page.locator('section.provision', {has: page.locator('#detainers')});
      await rule
        .getByRole('list', {name: 'This rule in each version'})
        .getByRole('link', {name: '2014'})
        .click();
      await expect(page).toHaveURL(/\/policy\/2014\/jails\/#detainers$/);
    });

    test('the status bar says whose policy it was, from when to when, and what came next', async ({
      open,
    }) => {
      const page = await open('/policy/2014/jails/');
      const bar = page.getByRole('region', {name: 'Status of this version'});
      await expect(bar).toContainText(
        'In force 14 November 2014 – 30 November 2017, under Bill de Blasio',
      );
      await expect(bar).toContainText('Replaced by After 2016 · de Blasio');
    });

    test('in mid page it still says that this is past, and does not lie on the rule', async ({
      open,
    }) => {
      const page = await open('/policy/2014/jails/#probation');
      const sign = page.getByText('Past policy: 2014 · de Blasio, to 30 November 2017');
      await expect(sign).toBeInViewport();
      const end = (box: {y: number; height: number} | null) => (box?.y ?? 0) + (box?.height ?? 0);
      const heading = await page.locator('#probation').boundingBox();
      expect(heading?.y).toBeGreaterThanOrEqual(end(await sign.boundingBox()));
    });

    test('compare shows what changed, why and since when', async ({open}) => {
      const page = await open('/policy/2014/jails/');
      await page.getByRole('link', {name: 'Compare with the version before (2011)'}).click();
      await expect(page).toHaveURL(/\/compare\/2011\/2014\/jails\/$/);
      const rule = page.getByRole('region', {name: 'Detainers'});
      await expect(rule.getByText('Local Law 58 of 2014').first()).toBeVisible();
      await expect(rule.getByText('14 December 2014').first()).toBeVisible();
      await expect(rule.locator('ins').first()).toBeVisible();
      await expect(rule.locator('del').first()).toBeVisible();
    });

    test('before and after can be read alone', async ({open}) => {
      const page = await open('/compare/2011/2014/jails/');
      await page.getByLabel('Before', {exact: true}).check();
      await expect(page.locator('ins').first()).toBeHidden();
      await expect(page.locator('del').first()).toBeVisible();
      await page.getByLabel('After', {exact: true}).check();
      await expect(page.locator('del').first()).toBeHidden();
      await expect(page.locator('ins').first()).toBeVisible();
    });

    test('the table of all comparisons leads to any pair', async ({open}) => {
      const page = await open('/compare/');
      await page
        .getByRole('link', {name: /1980s · Koch → 2026 · Mamdani/})
        .first()
        .click();
      await expect(page).toHaveURL(/\/compare\/1989\/2026\/$/);
      await page.getByRole('link', {name: 'Detainers'}).first().click();
      await expect(page).toHaveURL(/\/compare\/1989\/2026\/police\/#detainers$/);
    });

    for (const [from, to] of [
      ['/policy/today/police/', '/policy/2026/police/'],
      ['/policy/1980/police/', '/policy/1989/police/'],
      ['/policy/1980s/jails/', '/policy/1989/jails/'],
      ['/policy/after-2016/warrants/', '/policy/2017/warrants/'],
      ['/policy/2014/', '/policy/2014/overview/'],
      ['/compare/2014/2003/', '/compare/2003/2014/'],
      ['/compare/2014/2003/police/', '/compare/2003/2014/police/'],
    ] as const) {
      test(`${from} leads on to ${to}`, async ({open}) => {
        const page = await open(from);
        await page.waitForURL(`**${to}`);
        await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      });
    }
  });
}
