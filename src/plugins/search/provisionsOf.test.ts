import {expect, test} from 'vitest';
import {provisionsOf} from './provisionsOf';

const PAGE = `<main><h1>Jails</h1><p>Not a rule.</p>
<section class=provision><h2 class=anchor id=detainers>Detainers<a href=#detainers>${'\u200b'}</a></h2><details><summary>Changed in 2014</summary><p>A <del>clerk</del></details><p>A <a href=/glossary/#x>judge</a> &amp; jury.<sup><a href=#fn>5</a></sup><ul><li>one<li>two</ul><section>inner</section><footer>Changed in 2014</footer></section>
<section class="provision last"><h2 id=staff>Staff</h2><p>None.</section>
<section data-footnotes class=footnotes><h2 id=footnote-label>Sources</h2></section></main>`;

test('takes the words of each rule, and nothing around them', () => {
  expect(provisionsOf(PAGE)).toEqual([
    {id: 'detainers', html: 'A judge &amp; jury. one two inner'},
    {id: 'staff', html: 'None.'},
  ]);
});

test('a page without rules has none', () => {
  expect(provisionsOf('<main><p>Text</p></main>')).toEqual([]);
});
