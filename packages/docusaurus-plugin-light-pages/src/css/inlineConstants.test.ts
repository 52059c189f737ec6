import {expect, test} from 'vitest';
import {inlineConstants} from './inlineConstants';

const light = (css: string, live: string[] = []) => inlineConstants(css, new Set(live));

test.each([
  ['a constant', ':root{--a:1px}p{margin:var(--a)}', 'p{margin:1px}'],
  [
    'a constant of constants',
    ':root{--a:1px;--b:calc(2*var(--a))}p{margin:var(--b)}',
    'p{margin:calc(2*1px)}',
  ],
  ['a constant with a fallback', ':root{--a:1px}p{margin:var(--a,2px)}', 'p{margin:1px}'],
  [
    'a constant in a fallback',
    ':root{--a:1px}p{margin:var(--z,var(--a))}',
    'p{margin:var(--z,1px)}',
  ],
  ['the last of two', ':root{--a:1px}:root{--a:2px}p{margin:var(--a)}', 'p{margin:2px}'],
  [
    'what stands in no layer',
    ':root{--a:1px}@layer x{:root{--a:2px}p{margin:var(--a)}}',
    '@layer x{p{margin:1px}}',
  ],
  [
    'constants written without a space between',
    ':root{--a:1px;--b:2px}p{font:3px/var(--a)var(--b)var(--z)}',
    'p{font:3px/1px 2px var(--z)}',
  ],
  [
    'what rules that yield cannot change',
    ':root{--a:1px}:where([data-theme=dark]){--a:2px}p{margin:var(--a)}',
    'p{margin:1px}',
  ],
  [
    'what another property is made of',
    ':root{--a:1px}p{--b:var(--a);margin:var(--b)}',
    'p{--b:1px;margin:var(--b)}',
  ],
  [
    'what all themes have in no layer, whatever a layer says',
    '@layer x{:root{--a:1px}@media (width<9px){html[data-theme=dark]{--a:2px}}}:root,[data-theme=dark]{--a:var(--ink)}:root{--ink:#000}[data-theme=dark]{--ink:#fff}p{color:var(--a)}',
    ':root{--ink:#000}[data-theme=dark]{--ink:#fff}p{color:var(--ink)}',
  ],
])('spells out %s', (_, css, result) => {
  expect(light(css)).toBe(result);
});

test.each([
  ['a theme', ':root{--a:1px}[data-theme=dark]{--a:2px}p{margin:var(--a)}'],
  ['a screen', ':root{--a:1px}@media (width<9px){:root{--a:2px}}p{margin:var(--a)}'],
  ['an element', ':root{--a:1px}b{--a:2px}p{margin:var(--a)}'],
  ['importance', ':root{--a:1px!important}p{margin:var(--a)}'],
  [
    'a theme named more closely',
    ':root{--a:1px}html[data-theme=dark]{--a:2px}:root{--a:3px}p{margin:var(--a)}',
  ],
  ['another that an element sets', ':root{--a:var(--z)}:root{--z:1px}b{--z:2px}p{margin:var(--a)}'],
  ['itself', ':root{--z:1px}p{margin:var(--unknown)}'],
])('leaves what depends on %s', (_, css) => {
  expect(light(css)).toContain(/unknown/.test(css) ? 'var(--unknown)' : 'var(--a)');
});

test('leaves what a page or a script sets', () => {
  const css = ':root{--a:1px}p{margin:var(--a)}';
  expect(light(css, ['--a'])).toBe(css);
});

test('a circle is left, and ends', () => {
  expect(light(':root{--a:var(--b);--b:var(--a)}p{margin:var(--a)}')).toBe('p{margin:var(--a)}');
});

test('takes out what nothing asks for, and what only that asked for', () => {
  expect(light('[data-theme=dark]{--a:var(--b);--b:1px;--c:2px}p{margin:var(--c)}')).toBe(
    '[data-theme=dark]{--c:2px}p{margin:var(--c)}',
  );
});
