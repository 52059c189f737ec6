import {expect, it} from 'vitest';
import {addressUnder} from './addressUnder';

it.each([
  [true, '/site/compare/1/2/guides/index/'],
  [undefined, '/site/compare/1/2/guides/index'],
  // Written to the file `guides/index.html` it would be the page of `guides/`.
  [false, '/site/compare/1/2/guides/_index'],
])('with trailingSlash %s a doc named "index" has an address of its own', (trailingSlash, page) => {
  const toPath = addressUnder('compare', {baseUrl: '/site/', trailingSlash});
  expect(toPath('1', '2', 'guides/index')).toBe(page);
});

it('leaves all other names, and the top, as they are', () => {
  const toPath = addressUnder('compare', {baseUrl: '/', trailingSlash: false});
  expect(toPath()).toBe('/compare');
  expect(toPath('1', '2', 'index')).toBe('/compare/1/2/_index');
  expect(toPath('1', '2', 'indexes/my-index')).toBe('/compare/1/2/indexes/my-index');
});
