import {expect, it} from 'vitest';
import {versionSlugs} from './versionSlugs';

const named = (entries: Record<string, string>) =>
  Object.entries(entries).map(([versionName, path]) => ({versionName, path}));

it.each([
  ['dated paths', {a: '/policy/1989', b: '/policy/2014'}, ['1989', '2014']],
  [
    'a stock site: the newest has no segment',
    {'1.0': '/docs/1.0', current: '/docs'},
    ['1.0', 'current'],
  ],
  ['a base URL', {'1': '/base/docs/1', '2': '/base/docs/2'}, ['1', '2']],
  ['a path of two segments', {a: '/docs/old/1', b: '/docs/new/2'}, ['old-1', 'new-2']],
  ['a single version', {a: '/docs/1.0'}, ['1.0']],
])('the part of an address: %s', (_, entries, expected) => {
  expect(versionSlugs(named(entries))).toEqual(expected);
});
