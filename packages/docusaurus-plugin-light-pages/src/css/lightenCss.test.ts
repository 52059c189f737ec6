import {describe, expect, test} from 'vitest';
import {lightenCss} from './lightenCss';

const PAGE = `<html data-theme=light><body><details class="menu open_x1Yz"><summary>Menu</summary></details>
<svg fill="var(--icon)"></svg><input type=radio value=before><p id=note class=a:b>Text</p><ul><li><p>One<li><p>Two</ul></body></html>`;

async function light(
  css: string,
  keep: (string | RegExp)[] = [],
  drop: (string | RegExp)[] = [],
): Promise<string> {
  const [sheet = ''] = await lightenCss([css], () => [PAGE], {keep, drop});
  return sheet;
}

describe('a style sheet made light', () => {
  test.each([
    ['what no page shows', '.gone{color:red}'],
    ['a state of what no page shows', '.gone:hover{color:red}'],
    ['what stands only inside it', '.menu .gone{color:red}'],
    ['a name of a list no page shows', ':is(.gone,.gone-too):hover{color:red}'],
    ['what stands only in a state of anything', ':focus-within .gone{color:red}'],
    ['an element no page has', 'table{color:red}'],
    ['names that stand on different elements', '.menu p.open_x1Yz,summary>.menu{color:red}'],
    ['an attribute with another value', '[type=before] p{color:red}'],
    ['an unused custom property', ':root{--unused:1px}'],
    ['unused key frames', '@keyframes gone{to{opacity:0}}'],
    [
      'key frames of what no page shows',
      '@keyframes gone{to{color:red}}.menu p{animation:gone 1s}',
    ],
  ])('loses %s', async (_, css) => {
    expect(await light(css)).not.toMatch(/red|unused|gone/);
  });

  test.each([
    ['.menu{color:red}'],
    ['.open_x1Yz:focus-visible{color:red}'],
    [':focus-visible{color:red}'],
    [':target{color:red}'],
    ['::selection{color:red}'],
    [':is(.gone,.menu):hover{color:red}'],
    ['details[open]>summary{color:red}'],
    ['[data-theme=dark] .menu{color:red}'],
    ['html[data-theme-choice=system] .menu{color:red}'],
    ['@media (max-width:996px){.menu{color:red}}'],
    ['@media print{p{color:red}}'],
    ['body:has([value=before]:checked) p{color:red}'],
    ['p:not(.gone){color:red}'],
    [':is(.gone,.menu) summary{color:red}'],
    ['#note{color:red}'],
    ["[class*='open_']{color:red}"],
    ['.a\\:b{color:red}'],
    ['p::before{color:red}'],
    ['a[aria-current],p[aria-current=page]{color:red}'],
    [':root{--icon:red}'],
    ['[data-theme=dark]{--icon:red}'],
    [':root{--deep:red;--near:var(--deep)}p{color:var(--near)}'],
    ['details:not([open]) summary{color:red}'],
    ['details:has(>:checked)~svg{color:red}'],
    ['.menu>:first-child{color:red}'],
    ['::selection{color:red}'],
    [':focus-visible{color:red}'],
    ['li+li{color:red}'],
    ['@keyframes in{to{color:red}}.menu{animation:in 1s}'],
  ])('keeps %s', async (css) => {
    expect(await light(css)).toContain('red');
  });

  test('loses lists of layers of which none has a rule, and no other', async () => {
    expect(await light('@layer a{p{color:red}}@layer b,c;')).toBe('@layer a{p{color:red}}');
    const order = '@layer b,a;@layer a{p{color:red}}@layer b{p{color:blue}}';
    expect(await light(order)).toBe(order);
  });

  test('loses a prefixed twin of a plain value, and no other', async () => {
    const css = (value: string) => `p{-webkit-text-decoration:${value};text-decoration:${value}}`;
    expect(await light(css('none'))).toBe('p{text-decoration:none}');
    expect(await light(css('underline dotted 1px'))).toBe(css('underline dotted 1px'));
  });

  test('loses what the site says changes nothing', async () => {
    const css = ':root{--x:1px}[data-theme=dark]{--x:2px}.menu::before{width:var(--x)}p{margin:0}';
    expect(await light(css, [], ['menu'])).toBe('p{margin:0}');
  });

  test('keeps what the site asks to keep', async () => {
    expect(await light('.later{color:red}', ['later'])).toContain('red');
    expect(await light('.later-on{color:red}', [/^later/])).toContain('red');
  });
});
