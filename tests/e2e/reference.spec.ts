import {DESKTOP, expect, PHONE, test} from './site';

test.describe('with scripts off', () => {
  test.use({javaScriptEnabled: false, viewport: DESKTOP});

  test('the timeline is whole, and cut down to some kinds by its boxes', async ({open}) => {
    const page = await open('/timeline/');
    const events = page.locator('ol > li:has(time)');
    const all = await events.count();
    expect(all).toBeGreaterThanOrEqual(80);
    await expect(events.filter({visible: true})).toHaveCount(all);

    await page.getByRole('checkbox', {name: /^Court ruling/}).check();
    const rulings = await events.filter({visible: true}).count();
    expect(rulings).toBeLessThan(all);
    await expect(events.filter({visible: true}).filter({hasText: 'Court ruling'})).toHaveCount(
      rulings,
    );
    await page.getByRole('checkbox', {name: /^Declared void/}).check();
    await expect(events.filter({visible: true})).toHaveCount(rulings + 1);

    await page.getByRole('button', {name: 'Show all'}).click();
    await expect(events.filter({visible: true})).toHaveCount(all);
  });

  test('a version on the timeline opens its three doors', async ({open}) => {
    const page = await open('/timeline/');
    const period = page.getByRole('region', {name: '2014 · de Blasio'});
    await expect(period.getByRole('link', {name: 'Compare with today'})).toHaveAttribute(
      'href',
      '/compare/2014/2026/',
    );
    await expect(period.getByRole('link', {name: 'Compare any two'})).toBeVisible();
    await period.getByRole('link', {name: 'What this version changed'}).click();
    await expect(page).toHaveURL(/\/compare\/2011\/2014\/$/);
  });

  test('an event leads to its source and to the rule it bears on', async ({open}) => {
    const page = await open('/timeline/');
    const event = page.locator('[id="1989-08-07-executive-order-124-signed"]');
    await expect(event.getByRole('link', {name: /^Executive Order 124/})).toHaveAttribute(
      'href',
      '/sources/nyc-eo-124-1989/',
    );
    await event.getByRole('link', {name: 'At a glance: Instruments'}).click();
    await expect(page).toHaveURL(/\/policy\/1989\/overview\/#instruments$/);
  });

  test('the offenses are all there, with nothing to press', async ({open}) => {
    const page = await open('/offenses/');
    await expect(page.locator('tbody tr')).toHaveCount(155);
    await expect(
      page.getByRole('row', {name: /^125\.27 Murder in the first degree/}),
    ).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('thead button').first()).toBeHidden();
    await expect(page.getByRole('columnheader', {name: 'Class'})).toBeVisible();
  });

  test('a claim leads to the rule that settles it', async ({open}) => {
    const page = await open('/press-check/#more-than-170-offenses');
    const claim = page.locator('#more-than-170-offenses');
    await expect(claim.getByText('Imprecise')).toBeVisible();
    await claim.getByRole('link', {name: 'Crimes and exceptions: Offense list (2014)'}).click();
    await expect(page).toHaveURL(/\/policy\/2014\/exceptions\/#offense-list$/);
  });

  test('an assignment asks, says where the answer stands, and prints without it', async ({
    open,
  }) => {
    const page = await open('/teach/');
    await page.getByRole('link', {name: 'What may be asked, and by whom'}).click();
    const question = page.locator('#questions + ol > li').nth(1);
    const answer = question.getByRole('link', {name: '2003 · Asking about immigration status'});
    await expect(answer).toBeHidden();
    await question.locator('summary').click();
    await expect(answer).toBeVisible();
    await page.emulateMedia({media: 'print'});
    await expect(answer).toBeHidden();
    await expect(page.getByText('/compare/1996/2003/asking/', {exact: true})).toBeVisible();
    await page.emulateMedia({media: 'screen'});
    await answer.click();
    await expect(page).toHaveURL(/\/policy\/2003\/asking\/#city-workers$/);
  });

  test('the first use of a term leads to the glossary, the second does not', async ({open}) => {
    const page = await open('/policy/2014/jails/');
    const terms = page.locator('article a[href="/glossary/#detainer"]');
    await expect(terms).toHaveCount(1);
    await terms.click();
    await expect(page).toHaveURL(/\/glossary\/#detainer$/);
    await expect(page.locator('#detainer')).toContainText('2014 · de Blasio');
  });

  test('a page says which of its sources are secondary', async ({open}) => {
    const page = await open('/policy/2014/exceptions/');
    const note = page.locator('details', {hasText: /sources of this page (is|are) secondary/});
    await note.locator('summary').click();
    await expect(note.getByRole('link', {name: 'DNAinfo, 31 January 2017'})).toBeVisible();
  });

  for (const path of ['/policy/2014/jails/', '/compare/2003/2014/', '/compare/2003/2014/jails/']) {
    test(`${path} can be cited, in all forms`, async ({open, request, baseURL}) => {
      const page = await open(path);
      const cite = page.locator('details[data-cite]');
      await expect(cite.locator('p').first()).toBeHidden();
      await cite.locator('summary').click();
      const plain = (await cite.locator('p').first().textContent()) ?? '';
      expect(plain).toContain(path);
      expect(plain).toContain('as of 30 November 2017');
      const read = async (name: string): Promise<string> => {
        const href = await cite.getByRole('link', {name}).getAttribute('href');
        const response = await request.get(`${baseURL}${href}`);
        expect(response.status()).toBe(200);
        return response.text();
      };
      const words = await read('APA, MLA, Chicago');
      expect(words).toContain(plain);
      expect(words).toMatch(/^APA$/m);
      expect(await read('BibTeX')).toMatch(/^@misc\{/);
      expect(JSON.parse(await read('CSL-JSON'))).toHaveLength(1);
    });
  }
});

test('on paper a page carries its citation', async ({open}) => {
  const page = await open('/policy/2014/jails/');
  const citation = page.locator('details[data-cite] p').first();
  await expect(citation).toBeHidden();
  await page.emulateMedia({media: 'print'});
  await expect(citation).toBeVisible();
});

test('the offenses can be searched and sorted', async ({open}) => {
  const page = await open('/offenses/');
  await page.getByRole('searchbox', {name: 'Search the list'}).fill('murder degree');
  await expect(page.getByRole('status')).toHaveText(/^\d of 155 entries$/);
  for (const row of await page.locator('tbody tr').all()) {
    await expect(row).toContainText(/murder/i);
  }
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', {name: 'Class'}).click();
  await expect(page.getByRole('columnheader', {name: 'Class'})).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(page.locator('tbody tr').first()).toContainText('A-I felony');
  await page.getByRole('button', {name: 'Class'}).click();
  await expect(page.locator('tbody tr').last()).toContainText('A-I felony');
});

test.describe('the picture on the home page', () => {
  test('has a name, and each station leads to its version', async ({open, page}) => {
    await page.setViewportSize(DESKTOP);
    await open('/');
    const picture = page.getByRole('group', {name: 'The versions and the mayors in time'});
    await expect(picture.getByRole('link')).toHaveCount(8);
    await picture.getByRole('link', {name: /^Version 2014 · de Blasio/}).click();
    await expect(page).toHaveURL(/\/policy\/2014\/overview\/$/);
  });

  test('gives way to the list on a phone', async ({open, page}) => {
    await page.setViewportSize(PHONE);
    await open('/');
    await expect(page.locator('svg[role="group"]')).toBeHidden();
    await expect(page.getByRole('link', {name: 'After 2016'})).toBeVisible();
  });
});
