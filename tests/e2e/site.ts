import {test as base, expect, type Page} from '@playwright/test';

/** One page of each kind, by what it is. */
export const KINDS = {
  home: '/',
  policy: '/policy/2014/police/',
  'policy today': '/policy/2026/sharing/',
  compare: '/compare/',
  'compare pair': '/compare/2003/2014/',
  'compare topic': '/compare/2011/2014/jails/',
  history: '/history/asking/',
  sources: '/sources/',
  source: '/sources/nyc-eo-41-2003/',
  timeline: '/timeline/',
  offenses: '/offenses/',
  'press check': '/press-check/',
  glossary: '/glossary/',
  teach: '/teach/',
  assignment: '/teach/what-may-be-asked/',
  data: '/data/',
  about: '/about/',
} as const;

export const PHONE = {width: 390, height: 844};
export const DESKTOP = {width: 1280, height: 900};

/** Tests open addresses of the site as readers see them. */
export const test = base.extend<{open: (path: string) => Promise<Page>}>({
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    await use(process.env.SITE_ADDRESS);
  },
  open: async ({page}, use) => {
    await use(async (path) => {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      return page;
    });
  },
});

export {expect};
