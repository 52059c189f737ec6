import {describe, expect, it} from 'vitest';
import {toHtml, toParts, toText} from './toParts';

describe('taking the processor’s HTML apart', () => {
  it.each([
    ['words only', 'Local Law 58', [{text: 'Local Law 58'}]],
    [
      'italics in the middle',
      'See <i>A v. B</i>, 1 U.S. 2',
      [{text: 'See '}, {text: 'A v. B', italic: true}, {text: ', 1 U.S. 2'}],
    ],
    [
      'the wrapping of a list',
      '<div class="csl-bib-body">\n  <div class="csl-entry"><i>A</i> (1999)</div>\n</div>',
      [{text: 'A', italic: true}, {text: ' (1999)'}],
    ],
    ['entities', 'Orders 34 &#38; 41 &lt;b&gt;', [{text: 'Orders 34 & 41 <b>'}]],
    ['an escaped entity, once', '&#38;lt;', [{text: '&lt;'}]],
    ['nothing', '', []],
  ])('keeps %s', (_what, html, parts) => {
    expect(toParts(html)).toEqual(parts);
  });

  it('escapes on the way out', () => {
    expect(toHtml([{text: '<a> & "b"', italic: true}])).toBe(
      '<em>&lt;a&gt; &amp; &quot;b&quot;</em>',
    );
  });

  it('joins the words', () => {
    expect(toText([{text: 'A'}, {text: ' b', italic: true}])).toBe('A b');
  });
});
