import {describe, expect, it} from 'vitest';
import {exists, hrefs, pages, read} from './site';

const all = pages();

describe('the sitemap', () => {
  it('names every page and nothing else', () => {
    const named = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address]) => new URL(address ?? '').pathname,
    );
    const there = all.map(({address}) => address);
    expect(there.length).toBeGreaterThan(500);
    expect(named.sort()).toEqual(there.sort());
  });
});

describe('citations', () => {
  const citable = all.filter(({html}) => / data-cite[ =>]/.test(html));

  it('are on every page of the policy and every comparison of two versions', () => {
    const wanted = all.filter(({address}) => /^\/(policy|compare)\/\d{4}\//.test(address));
    expect(citable.map(({address}) => address)).toEqual(wanted.map(({address}) => address));
  });

  it('stand in all forms beside the page, with its address', () => {
    const lacking = citable.filter(
      ({address}) =>
        !['cite.txt', 'cite.bib', 'cite.json'].every(
          (file) => exists(`${address}${file}`) && read(`${address}${file}`).includes(address),
        ),
    );
    expect(lacking.map(({address}) => address)).toEqual([]);
  });
});

describe('terms of the glossary', () => {
  const policy = all.filter(({address}) => address.startsWith('/policy/'));
  const terms = (html: string) => hrefs(html).filter((href) => href.startsWith('/glossary/#'));

  it('are linked once a page at most, and never in a heading', () => {
    let links = 0;
    for (const {address, html} of policy) {
      const ids = terms(html);
      links += ids.length;
      expect([address, ids]).toEqual([address, [...new Set(ids)]]);
      const headings = html.match(/<h[1-6][ >].*?<\/h[1-6]>/gs) ?? [];
      expect(headings.length).toBeGreaterThan(1);
      expect(headings.filter((heading) => terms(heading).length > 0)).toEqual([]);
    }
    expect(links).toBeGreaterThan(policy.length);
  });

  it('are not in the comparisons, which show the words alone', () => {
    const compared = all.filter(({address}) => /^\/compare\/\d{4}\//.test(address));
    expect(compared.filter(({html}) => terms(html).length > 0)).toEqual([]);
  });
});

describe('what machines are told', () => {
  const told = all.flatMap(({address, html}) =>
    [...html.matchAll(/<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gs)].map(
      ([, json]) => ({address, data: JSON.parse(json ?? '') as Record<string, unknown>}),
    ),
  );

  it('is a set of data on the page of the data, and an act on the page of an act', () => {
    const kinds = (address: string) =>
      told.filter((entry) => entry.address === address).map(({data}) => data['@type']);
    expect(kinds('/data/')).toEqual(['Dataset']);
    expect(kinds('/sources/nyc-ll-58-2014/')).toEqual(['WebPage']);
    expect(kinds('/sources/dnainfo-2017-01-31/')).toEqual([]);
  });

  it('names files that are there', () => {
    const {distribution} = told.find(({address}) => address === '/data/')?.data as {
      distribution: {contentUrl: string}[];
    };
    expect(distribution.length).toBeGreaterThan(0);
    expect(distribution.filter(({contentUrl}) => !exists(new URL(contentUrl).pathname))).toEqual(
      [],
    );
  });
});
