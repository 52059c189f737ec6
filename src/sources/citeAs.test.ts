import {describe, expect, it} from 'vitest';
import raw from '../../data/sources.json';
import type {Source} from '../../data/types';
import {CITE_STYLES, citeAs, citeInAllStyles} from './citeAs';
import type {CiteStyle, PageToCite} from './types';

const sources = raw as readonly Source[];

function source(id: string): Source {
  const found = sources.find((record) => record.id === id);
  if (!found) throw new Error(`No record ${id} in data/sources.json`);
  return found;
}

const PAGE: PageToCite = {
  title: 'Asking about immigration status',
  version: '2014 · de Blasio',
  date: '2017-11-30',
  address: 'https://site.example/policy/2014/asking/',
};

describe('citing a page of ours', () => {
  it.each<[CiteStyle, string]>([
    [
      'text',
      'Asking about immigration status (version 2014 · de Blasio, as of 30 November 2017), NYC Sanctuary Policy (Nov. 30, 2017). https://site.example/policy/2014/asking/',
    ],
    [
      'apa',
      'Asking about immigration status (version 2014 · de Blasio, as of 30 November 2017). (2017, November 30). NYC Sanctuary Policy. https://site.example/policy/2014/asking/',
    ],
    [
      'mla',
      '“Asking about immigration status (version 2014 · de Blasio, as of 30 November 2017).” NYC Sanctuary Policy, 30 Nov. 2017, https://site.example/policy/2014/asking/.',
    ],
    [
      'chicago',
      'NYC Sanctuary Policy. “Asking about immigration status (version 2014 · de Blasio, as of 30 November 2017).” November 30, 2017. https://site.example/policy/2014/asking/.',
    ],
  ])('gives version, date of the text and address in %s', (style, expected) => {
    expect(citeAs(PAGE, style)).toBe(expected);
  });

  it('gives BibTeX with the page as key', () => {
    const entry = citeAs(PAGE, 'bibtex');
    expect(entry).toMatch(/^@misc\{nyc-sanctuary-policy-2014-asking,/);
    expect(entry).toContain('url = {https://site.example/policy/2014/asking/}');
    expect(entry).toContain('note = {NYC Sanctuary Policy}');
  });

  it('gives CSL-JSON that can be read back', () => {
    expect(JSON.parse(citeAs(PAGE, 'csl-json'))).toEqual([
      {
        id: 'nyc-sanctuary-policy-2014-asking',
        type: 'webpage',
        title: 'Asking about immigration status (version 2014 · de Blasio, as of 30 November 2017)',
        'container-title': 'NYC Sanctuary Policy',
        issued: {'date-parts': [[2017, 11, 30]]},
        URL: 'https://site.example/policy/2014/asking/',
      },
    ]);
  });

  it('says when it was read, if that is told', () => {
    const read = {...PAGE, accessed: '2026-10-09'};
    expect(citeAs(read, 'mla')).toMatch(/Accessed 9 Oct\. 2026\.$/);
    expect(citeAs(read, 'chicago')).toContain('Accessed October 9, 2026.');
    expect(citeAs(read, 'text')).toMatch(/\(read 2026-10-09\)$/);
  });

  it('knows a page that belongs to no version', () => {
    expect(citeAs({...PAGE, version: undefined}, 'text')).toMatch(
      /^Asking about immigration status \(as of 30 November/,
    );
  });
});

describe('citing a source', () => {
  it.each<[CiteStyle, string, string]>([
    [
      'apa',
      'crs-r42690',
      'Congressional Research Service. (2015). Immigration Detainers: Legal Issues (No. R42690). https://www.everycrsreport.com/reports/R42690.html',
    ],
    [
      'mla',
      'nyc-eo-124-1989',
      'Mayor of the City of New York. City Policy Concerning Aliens. Executive Order No. 124, 7 Aug. 1989, https://web.archive.org/web/20181215171319/http://www.nyc.gov/html/records/pdf/executive_orders/1989EO124.PDF.',
    ],
    [
      'chicago',
      'nyt-2013-12',
      'Semple, Kirk. “New York City Increases Its Resistance to Federal Entreaties on Foreign-Born Detainees.” The New York Times, copy at populardemocracy.org, December 5, 2013. https://populardemocracy.org/news-and-publications/new-york-city-increases-its-resistance-federal-entreaties-foreign-born.',
    ],
  ])('as %s: %s', (style, id, expected) => {
    expect(citeAs(source(id), style)).toBe(expected);
  });

  it.each<CiteStyle>(['apa', 'chicago'])('keeps the legal form of a law in %s', (style) => {
    expect(citeAs(source('nyc-ll-58-2014'), style)).toBe(citeAs(source('nyc-ll-58-2014'), 'text'));
  });

  it('keeps the number of an order in BibTeX', () => {
    const entry = citeAs(source('nyc-eo-41-2003'), 'bibtex');
    expect(entry).toContain('note = {Executive Order No. 41}');
    expect(entry).not.toContain('howpublished');
  });

  it('leaves out of CSL-JSON what only this site understands', () => {
    const [item] = JSON.parse(citeAs(source('nyc-eo-41-2003'), 'csl-json')) as object[];
    expect(item).not.toHaveProperty('custom');
    expect(item).toHaveProperty('id', 'nyc-eo-41-2003');
  });

  it('offers every form of every record, none empty', () => {
    for (const record of sources.slice(0, 60)) {
      const forms = citeInAllStyles(record);
      expect(forms.map(({id}) => id)).toEqual(CITE_STYLES.map(({id}) => id));
      expect(forms.filter(({text}) => text.trim() === '')).toEqual([]);
    }
  });
});
