import type {Page} from '@playwright/test';
import {DESKTOP, expect, PHONE, test} from './site';

const PAGE = '/compare/2011/2014/jails/';

interface Provision {
  readonly id: string;
  readonly status: string;
  readonly textBefore: string;
  readonly textAfter: string;
}

/** The words of a provision that can be seen, as one line. */
async function seen(page: Page, id: string): Promise<string> {
  return page.locator(`section[id="${id}"]`).evaluate((section) => {
    const words: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) {
        words.push(node.data);
      } else if (
        node instanceof Element &&
        getComputedStyle(node).display !== 'none' &&
        !node.matches('[data-spoken], [data-label], [data-move]')
      ) {
        const isBlock = getComputedStyle(node).display !== 'inline';
        words.push(isBlock ? ' ' : '');
        node.childNodes.forEach(walk);
        words.push(isBlock ? ' ' : '');
      }
    };
    for (const row of section.querySelectorAll(
      '[data-row], [data-version-diff="full"] [data-side] > :not(:first-child)',
    )) {
      if (row.getClientRects().length > 0) {
        walk(row);
      }
    }
    return words.join('').replace(/\s+/g, ' ').trim();
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.describe('with scripts off', () => {
  test.use({javaScriptEnabled: false, viewport: DESKTOP});

  for (const path of [PAGE, '/compare/1989/2026/sharing/', '/compare/2017/2026/police/']) {
    test(`"before" shows the old words and "after" the new ones, to the letter: ${path}`, async ({
      open,
      request,
    }) => {
      const page = await open(path);
      const response = await request.get(`${path}changes.json`);
      const {provisions} = (await response.json()) as {provisions: Provision[]};
      const changed = provisions.filter(({status}) => status !== 'unchanged');
      expect(changed.length).toBeGreaterThan(1);
      for (const [view, text] of [
        ['Before', 'textBefore'],
        ['After', 'textAfter'],
      ] as const) {
        await page.getByLabel(view, {exact: true}).check();
        for (const provision of changed) {
          const id = provision.id.split('#')[1] ?? '';
          expect(await seen(page, id), `${view} ${id}`).toBe(oneLine(provision[text]));
        }
      }
    });
  }

  test('side by side the old words stand left and the new ones right, in rows', async ({open}) => {
    const page = await open(PAGE);
    await page.getByRole('radio', {name: /Side by side/}).check();
    const row = page.locator('[data-row="reworded"]').first();
    const [left, right] = [row.locator('> p').nth(0), row.locator('> p').nth(1)];
    const [a, b] = [await left.boundingBox(), await right.boundingBox()];
    expect(a && b && a.x + a.width <= b.x && Math.abs(a.y - b.y) < 2).toBe(true);
    await expect(left.locator('ins').first()).toBeHidden();
    await expect(right.locator('ins').first()).toBeVisible();
    await expect(right.locator('del')).toHaveCount(0);
    await page.getByLabel('Swap sides').check();
    const [c, d] = [await left.boundingBox(), await right.boundingBox()];
    expect(c && d && d.x + d.width <= c.x).toBe(true);
    // The arrow leads from the older to the newer, wherever they stand.
    const arrow = page.locator('[data-version-diff="head"] > [aria-hidden]');
    expect(await arrow.evaluate((sign) => getComputedStyle(sign).transform)).toContain('-1');
  });

  test('side by side the columns of a list are those of the text, each with its marks', async ({
    open,
  }) => {
    const page = await open('/compare/2025/2026/exceptions/');
    await page.getByRole('radio', {name: /Side by side/}).check();
    const measure = () =>
      page.evaluate(() => {
        const seen = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((row) => row.getClientRects().length > 0);
        const columns = (row: Element | undefined) =>
          [...(row?.children ?? [])].map((side) => ({
            left: side.getBoundingClientRect().left,
            marked: getComputedStyle(side).display === 'list-item',
          }));
        return {
          text: columns(seen('section > div [data-row]:not(li *)')[0]),
          item: columns(seen('li > [data-row]')[0]),
        };
      });
    for (const swapped of [false, true]) {
      await page.getByLabel('Swap sides').setChecked(swapped);
      const {text, item} = await measure();
      expect(item.map(({marked}) => marked)).toEqual([true, true]);
      expect(item.map(({left}, side) => Math.round(left - (text[side]?.left ?? 0)))).toEqual([
        32, 32,
      ]);
    }
  });

  test('only what changed leaves out what stayed', async ({open}) => {
    const page = await open('/compare/2014/2017/sharing/');
    const stayed = page.getByText('the law requires it;').first();
    await expect(stayed).toBeVisible();
    await page.getByLabel('Only what changed').check();
    await expect(stayed).toBeHidden();
    await expect(page.locator('ins:visible').first()).toBeVisible();
  });

  test('only what changed takes away the box of what did not', async ({open}) => {
    const page = await open(PAGE);
    const box = page.getByRole('checkbox', {name: /Unchanged/});
    await expect(box).toBeVisible();
    await page.getByLabel('Only what changed').check();
    await expect(box).toBeHidden();
  });

  test('where all kinds are left out, the page says why it is empty', async ({open}) => {
    const page = await open(PAGE);
    const reason = page.getByText('Nothing is shown: tick a kind.');
    await expect(reason).toBeHidden();
    const kinds = page.getByRole('group', {name: 'Kinds'}).getByRole('checkbox');
    for (const kind of await kinds.all()) {
      await kind.uncheck();
    }
    await expect(reason).toBeVisible();
    await kinds.first().check();
    await expect(reason).toBeHidden();
  });

  test('sources that all changed are counted once', async ({open}) => {
    const page = await open('/compare/2014/2017/jails/');
    await expect(page.getByText('Sources (10, all changed)')).toBeVisible();
    await expect(page.getByText('Sources (12, 6 changed)')).toBeVisible();
  });

  test('kinds can be left out, each by its box', async ({open}) => {
    const page = await open('/compare/2003/2014/');
    for (const kind of ['Reworded', 'Rewritten', 'Added']) {
      const changes = page.locator(`[data-change][data-kind="${kind.toLowerCase()}"]`);
      const count = await changes.count();
      expect(count).toBeGreaterThan(0);
      const box = page.getByRole('checkbox', {name: new RegExp(`${kind} ${count}$`)});
      await box.uncheck();
      await expect(page.locator(`[data-kind="${kind.toLowerCase()}"]:visible`)).toHaveCount(0);
      await box.check();
      await expect(changes.first()).toBeVisible();
    }
  });

  test('an address of a change lights it up', async ({open}) => {
    const page = await open(`${PAGE}#release-information`);
    const lit = page.getByRole('region', {name: 'Release information'});
    await expect(lit).toBeInViewport();
    expect(await lit.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
    const other = page.getByRole('region', {name: 'Detainers'});
    expect(await other.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('none');
  });

  test('previous and next lead through all changes of the pair, over its pages', async ({open}) => {
    const page = await open(`${PAGE}#staff-and-resources`);
    const rule = page.getByRole('region', {name: 'Staff and resources'});
    await expect(rule.getByRole('navigation')).toContainText(/\d+ of \d+/);
    await rule.getByRole('link', {name: 'Next change'}).click();
    await expect(page).toHaveURL(/\/compare\/2011\/2014\/exceptions\/#/);
  });

  test('the contents tell the kinds and the number of changes of each topic', async ({open}) => {
    const page = await open(PAGE);
    const contents = page.getByRole('navigation', {name: 'Changes by page'});
    await expect(contents.getByRole('link', {name: /^Jails 3 reworded, 1 added$/})).toHaveAttribute(
      'aria-current',
      'page',
    );
    await contents.getByRole('link', {name: /Release information \(Reworded\)/}).click();
    await expect(page).toHaveURL(/#release-information$/);
  });

  test('the comparison can be had as data', async ({open, request}) => {
    const page = await open(PAGE);
    for (const name of ['JSON', 'CSV']) {
      const href = await page.getByRole('link', {name, exact: true}).getAttribute('href');
      expect((await request.get(href ?? '')).status(), name).toBe(200);
    }
  });

  test('a policy page shows the change of a provision in place', async ({open}) => {
    const page = await open('/policy/2014/jails/');
    const rule = page.locator('section.provision', {has: page.locator('#detainers')});
    await expect(rule.locator('ins').first()).toBeHidden();
    await rule.getByText('see what changed from 2011').click();
    await expect(rule.locator('ins').first()).toBeVisible();
    await expect(rule.locator('del').first()).toBeVisible();
  });

  test('an unchanged provision has no mark in the margin', async ({open}) => {
    const page = await open('/policy/2014/asking/');
    await expect(page.locator('section.provision').first()).toBeVisible();
    await expect(page.locator('[data-provision-change]')).toHaveCount(0);
  });

  test('a history tells how long a text stood', async ({open}) => {
    const page = await open('/history/asking/#city-workers');
    const rule = page.getByRole('region', {name: 'City workers'});
    // Versions by the names readers know and what the site says of them, never by parts of addresses.
    await expect(
      rule.getByText('Unchanged through 2014 · de Blasio, 14 November 2014 – 30 November 2017'),
    ).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE});

  test('the head stays in sight, and the two texts stand one after the other', async ({open}) => {
    const page = await open(`${PAGE}#staff-and-resources`);
    await expect(page.locator('[data-version-diff="head"]')).toBeInViewport();
    await page.goto(PAGE);
    await page.getByRole('radio', {name: /One by one/}).check();
    const row = page.locator('[data-row="reworded"]').first();
    const [a, b] = [
      await row.locator('> p').nth(0).boundingBox(),
      await row.locator('> p').nth(1).boundingBox(),
    ];
    expect(a && b && a.y + a.height <= b.y && Math.abs(a.x - b.x) < 2).toBe(true);
  });

  test('the contents, which stand below, are a link away', async ({open}) => {
    const page = await open(PAGE);
    await page.getByRole('link', {name: 'Changes by page', exact: true}).click();
    await expect(page.getByRole('heading', {name: 'Changes by page'})).toBeInViewport();
  });

  test('a version has one name in the tables', async ({open}) => {
    const page = await open('/compare/');
    const table = page.getByRole('table').first();
    await expect(table.getByRole('columnheader', {name: 'After 2016 · de Blasio'})).toBeVisible();
    await expect(table.getByRole('rowheader', {name: 'After 2016 · de Blasio'})).toBeVisible();
  });
});

for (const width of [320, 390, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({viewport: {width, height: 640}});

    for (const [path, heading] of [
      ['/compare/2014/2017/jails/#staff-and-resources', 'Staff and resources'],
      ['/compare/2014/2017/#jails', 'Jails 4 changes'],
    ] as const) {
      test(`a link to ${path} lands with its heading in sight`, async ({open}) => {
        const page = await open(path);
        const box = await page.getByRole('heading', {name: heading}).first().boundingBox();
        const head = await page.locator('[data-version-diff="head"]').boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
        expect(box?.y).toBeLessThan(320);
      });
    }
  });
}

test('on paper the marks are lines, and the sheet says what it is', async ({open}) => {
  const page = await open(PAGE);
  await page.emulateMedia({media: 'print'});
  const line = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).textDecorationLine);
  expect(await line('ins > span:not([data-spoken])')).toBe('underline');
  expect(await line('del > span:not([data-spoken])')).toBe('line-through');
  await expect(page.getByText(/https:.*\/compare\/2011\/2014\/jails\/$/).last()).toBeVisible();
  await expect(page.getByText(/not legal advice/i).locator('visible=true')).toHaveCount(1);
  // Boxes in a flexible column are not broken over sheets: the foot would be printed on the text.
  for (const box of ['#__docusaurus', '#__docusaurus > div:has(> main)']) {
    expect(await page.locator(box).evaluate((node) => getComputedStyle(node).display)).toBe(
      'block',
    );
  }
  await expect(page.getByText('22 November 2011 – 13 November 2014').first()).toBeVisible();
  await expect(page.getByText(/CC BY 4.0/).first()).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeHidden();
});

test('letters typed in a field are no keys', async ({open}) => {
  const page = await open(PAGE);
  await page.evaluate(() => document.querySelector('h1')?.append(document.createElement('input')));
  await page.locator('h1 input').fill('');
  await page.locator('h1 input').press('n');
  await expect(page.locator('h1 input')).toHaveValue('n');
  expect(new URL(page.url()).hash).toBe('');
  await page.locator('h1').click();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#detainers$/);
});
