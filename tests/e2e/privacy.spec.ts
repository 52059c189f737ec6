import {expect, KINDS, test} from './site';

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind}: nothing is asked of another host, no cookie is set, nothing is stored`, async ({
    open,
    page,
    context,
    baseURL,
  }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
        elsewhere.push(request.url());
      }
    });
    await open(path);
    await page.waitForLoadState('networkidle');
    expect(elsewhere).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}
