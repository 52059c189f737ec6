import {expect, it} from 'vitest';
import {DATA_ENDING, withData} from './withData';

const page = (path: string) => ({path, exact: true, component: '@theme/Page', props: {path}});

it('writes the props of every page once and leaves them out of its route', async () => {
  const written = new Map<string, unknown>();
  const [start, pair] = await withData(
    [
      page('/compare/'),
      {path: '/compare/1/2/', component: '@theme/Root', routes: [page('/compare/1/2/fees/')]},
    ],
    (name, data) => {
      expect(written.has(name)).toBe(false);
      written.set(name, data);
      return Promise.resolve(`/site/.docusaurus/plugin/${name}`);
    },
    '/site/.docusaurus',
  );
  const fees = pair?.routes?.[0];
  expect(pair?.component).toBe('@theme/Root');
  for (const route of [start, fees]) {
    expect(route?.component).toBe('@theme/Page/fromData');
    expect(route?.props).toBeUndefined();
    const name = String(route?.modules?.data).replace('@generated/plugin/', '');
    expect(name).not.toContain('/');
    expect(name.endsWith(DATA_ENDING)).toBe(true);
    expect(JSON.parse(String(written.get(name)))).toEqual({path: route?.path});
  }
  expect(written.size).toBe(2);
});
