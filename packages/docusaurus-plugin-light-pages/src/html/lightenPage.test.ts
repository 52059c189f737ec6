import {describe, expect, test} from 'vitest';
import {contentPolicy, STRICT_POLICY} from '../policy/contentPolicy';
import {hashSource} from '../policy/hashSource';
import {lightenPage, type Lightening} from './lightenPage';

const LIGHTENING: Lightening = {
  script: 'go()',
  needsApp: true,
  rules: '{"prefetch":[]}',
  isAppScript: (src) => src.startsWith('/assets/js/'),
  styles: new Map([['/assets/css/styles.1.css', {href: '/assets/css/light.2.css'}]]),
  policy: STRICT_POLICY,
  referrer: 'no-referrer',
};

/** As Docusaurus writes a page: attributes without quotes where they may be. */
const PAGE = `<!doctype html><html lang=en data-has-hydrated=false><head><meta charset=UTF-8><title>A &amp; B</title><link rel=stylesheet href=/assets/css/styles.1.css /><link rel=modulepreload href=/assets/js/x.js><script src=/assets/js/runtime.js defer></script><script src="/assets/js/main.js" defer></script></head><body><svg style="display: none;"><defs></defs></svg><script>theme()</script><div id=__docusaurus><button class="clean-btn toggleButton_gllP toggleButtonDisabled_aARS" type=button disabled title="system mode">x</button><p>Text <!-- -->stays.</p></div></body></html>`;

const light = (html: string, more: Partial<Lightening> = {}) =>
  lightenPage(html, {...LIGHTENING, ...more});

describe('a page made light', () => {
  test('names the scripts of the application, but loads none', () => {
    const {html} = light(PAGE);
    expect(html).not.toMatch(/<script[^>]* src=/);
    expect(html).not.toContain('modulepreload');
    expect(html).toContain(
      '<script data-app="/assets/js/runtime.js /assets/js/main.js" data-app-styles="/assets/css/styles.1.css">theme();go()</script><div id=__docusaurus>',
    );
  });

  test('does not even name them where nothing needs them', () => {
    const {html} = light(PAGE, {needsApp: false});
    expect(html).toContain('<script>theme();go()</script><div id=__docusaurus>');
    expect(html).not.toContain('main.js');
  });

  test('has the light style sheet', () => {
    expect(light(PAGE).html).toContain('<link rel="stylesheet" href="/assets/css/light.2.css">');
  });

  test('may have it in the page, allowed by its hash', () => {
    const text = 'p{margin:0}';
    const styles = new Map([['/assets/css/styles.1.css', {text}]]);
    const {html, policy} = light(PAGE, {styles});
    expect(html).toContain(`<style>${text}</style>`);
    expect(html).not.toContain('<link rel=stylesheet');
    expect(policy?.['style-src']).toEqual(["'self'", hashSource(text)]);
    expect(html).toContain('data-app-styles="/assets/css/styles.1.css"');
  });

  test('has its script by itself where the site has none before its text', () => {
    const {html} = light(PAGE.replace('<script>theme()</script>', ''), {needsApp: false});
    expect(html).toContain('<script>go()</script></head>');
  });

  test('keeps every word and mark of the text', () => {
    expect(light(PAGE).html).toContain('<p>Text <!-- -->stays.</p>');
    expect(light(PAGE).html).toContain('<title>A &amp; B</title>');
  });

  test('allows its inline scripts by their hash, and nothing else', () => {
    const {html, policy} = light(PAGE);
    expect(policy?.['script-src']).toEqual([
      "'self'",
      hashSource('theme();go()'),
      hashSource('{"prefetch":[]}'),
    ]);
    expect(policy?.['style-src']).toEqual(["'self'"]);
    expect(html).toContain(
      `<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="${contentPolicy(policy ?? {})}"><meta name="referrer" content="no-referrer">`,
    );
  });

  test('hides its drawings without a style, and its switch waits for the small script', () => {
    const {html} = light(PAGE);
    expect(html).toContain('<svg display="none">');
    expect(html).toContain(
      '<button class="clean-btn toggleButton_gllP" type="button" disabled title="system mode" data-light-theme>',
    );
  });

  test('loses drawings that nothing shows and no application will', () => {
    const drawing = /<svg[^>]*><defs><\/defs><\/svg>/;
    expect(light(PAGE).html).toMatch(drawing);
    expect(light(PAGE, {needsApp: false}).html).not.toMatch(drawing);
    const shown = PAGE.replace('<p>', '<svg><use href=#icon /></svg><p>');
    expect(light(shown, {needsApp: false}).html).toMatch(drawing);
  });

  test.each([
    [
      'a style attribute',
      '<p style="color:red">x</p>',
      'style-src',
      [`'unsafe-hashes'`, hashSource('color:red')],
    ],
    ['a style element', '<style>p{color:red}</style>', 'style-src', [hashSource('p{color:red}')]],
    ['a script with a type', '<script type=module>m()</script>', 'script-src', [hashSource('m()')]],
  ])('allows %s of the site by its hash', (_, part, directive, hashes) => {
    const {policy} = light(PAGE.replace('<p>', `${part}<p>`));
    expect(policy?.[directive]).toEqual(expect.arrayContaining(hashes));
  });

  test('leaves data that only looks like a script', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    const {html, policy} = light(PAGE.replace('<p>', `${data}<p>`));
    expect(html).toContain(data);
    expect(policy?.['script-src']).not.toContain(hashSource('{"a":1}'));
  });

  test('loses the warning that shows wherever no application has come up', () => {
    const warning = `<script>insert('<div id="__docusaurus-base-url-issue-banner">')</script>`;
    const {html} = light(PAGE.replace('<title>', `${warning}<title>`));
    expect(html).not.toContain('banner');
    expect(light(PAGE.replace('<p>', `${warning}<p>`), {script: ''}).html).toContain('banner');
  });

  test('leaves scripts that are not of the application', () => {
    const own = '<script src=/own.js></script>';
    expect(light(PAGE.replace('<p>', `${own}<p>`)).html).toContain(own);
  });

  test('with scripts off in the options keeps its scripts, under a policy', () => {
    const {html, policy} = light(PAGE, {script: ''});
    expect(html).toContain('<script src=/assets/js/runtime.js defer>');
    expect(policy?.['script-src']).toEqual(["'self'", hashSource('theme()')]);
  });

  test('without a policy writes none', () => {
    expect(light(PAGE, {policy: undefined}).html).not.toContain('http-equiv');
  });
});
