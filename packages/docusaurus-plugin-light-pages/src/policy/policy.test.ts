import {describe, expect, test} from 'vitest';
import {addSources, contentPolicy, STRICT_POLICY} from './contentPolicy';
import {headerFiles} from './headerFiles';
import {headerRules} from './headerRules';

describe('the policy', () => {
  test('allows nothing unsafe by itself', () => {
    expect(contentPolicy(STRICT_POLICY)).not.toContain('unsafe');
    expect(contentPolicy(STRICT_POLICY)).toMatch(/^default-src 'none'; script-src 'self'; /);
  });

  test.each([
    [{a: ["'none'"]}, {a: ["'none'"]}, {a: ["'none'"]}],
    [{a: ["'none'"]}, {a: ["'self'"]}, {a: ["'self'"]}],
    [{a: ["'self'"]}, {a: ["'self'", 'data:']}, {a: ["'self'", 'data:']}],
    [{}, {b: ['x']}, {b: ['x']}],
  ])('%j and %j together are %j', (base, more, sum) => {
    expect(addSources(base, more)).toEqual(sum);
  });
});

const RULES = headerRules({
  baseUrl: '/docs/',
  entries: [
    {name: '404.html', isFolder: false},
    {name: 'assets', isFolder: true},
    {name: 'guide', isFolder: true},
  ],
  policies: new Map([
    ['', {'script-src': ["'self'", "'sha256-top'"]}],
    ['guide', {'script-src': ["'self'", "'sha256-guide'"]}],
  ]),
  base: {'script-src': ["'self'"]},
  immutable: ['assets'],
  referrer: 'no-referrer',
});

const of = (path: string) => RULES.find((rule) => rule.path === path)?.headers ?? {};

describe('the headers', () => {
  test('no address has two rules, since two policies would allow only what both allow', () => {
    expect(RULES.map(({path}) => path)).toEqual([
      '/docs/',
      '/docs/404.html',
      '/docs/assets/*',
      '/docs/guide/*',
    ]);
  });

  test('each folder has the policy of its pages, and nobody may frame them', () => {
    expect(of('/docs/guide/*')['Content-Security-Policy']).toBe(
      "script-src 'self' 'sha256-guide'; frame-ancestors 'none'",
    );
    expect(of('/docs/404.html')['Content-Security-Policy']).toContain("'sha256-top'");
    expect(of('/docs/assets/*')['Content-Security-Policy']).toBe(
      "script-src 'self'; frame-ancestors 'none'",
    );
  });

  test('only names with a hash are kept for long', () => {
    expect(of('/docs/assets/*')['Cache-Control']).toContain('immutable');
    expect(of('/docs/guide/*')['Cache-Control']).not.toContain('immutable');
  });

  test('each host has its file', () => {
    const files = new Map(headerFiles(RULES).map(({path, content}) => [path, content]));
    expect(files.get('_headers')).toContain(
      '/docs/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
    expect(files.get('hosting/nginx.conf')).toContain(
      'location ^~ /docs/assets/ {\n  add_header Cache-Control "public, max-age=31536000, immutable" always;\n',
    );
    expect(files.get('hosting/nginx.conf')).toContain('location = /docs/404.html {');
    expect(files.get('hosting/Caddyfile')).toContain(
      'header /docs/assets/* {\n\tCache-Control "public, max-age=31536000, immutable"\n',
    );
  });
});
