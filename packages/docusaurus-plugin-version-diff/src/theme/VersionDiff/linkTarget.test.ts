import {expect, it} from 'vitest';
import {linkTarget} from './linkTarget';

it.each(['/img/flow.svg', '/files/law.pdf#page=3', '/files/old.tar.gz?v=2'])(
  'has the browser fetch %s',
  (href) => {
    expect(linkTarget(href)).toBe(`pathname://${href}`);
  },
);

it.each([
  '/docs/intro/',
  '/docs/1.0',
  '/docs/2.0.1/guide#a.b',
  '/old.html',
  '/old.html?a=b.c#d',
  '//files.example/law.pdf',
  'https://example.com/law.pdf',
])('leaves %s to the router', (href) => {
  expect(linkTarget(href)).toBe(href);
});
