import {describe, expect, it} from 'vitest';
import raw from '../../data/sources.json';
import type {Source} from '../../data/types';
import {formatReference} from './formatReference';

const sources = raw as readonly Source[];

function source(id: string): Source {
  const found = sources.find((record) => record.id === id);
  if (!found) throw new Error(`No record ${id} in data/sources.json`);
  return found;
}

describe('a reference in a footnote', () => {
  it.each([
    [
      'a mayoral order',
      'nyc-eo-124-1989',
      'Executive Order No. 124, City Policy Concerning Aliens (Mayor of the City of New York, Aug. 7, 1989)',
    ],
    [
      'a local law',
      'nyc-ll-58-2014',
      'Local Law 58 of 2014 (Int. 486-A of 2014), Persons not to be detained by the Department of Correction, Admin. Code § 9-131 (New York City Council, Nov. 14, 2014)',
    ],
    [
      'a federal statute',
      'iirira-642',
      'Pub. L. No. 104-208, div. C, § 642, Illegal Immigration Reform and Immigrant Responsibility Act of 1996, 110 Stat. 3009-707, 8 U.S.C. § 1373 (United States Congress, Sept. 30, 1996)',
    ],
    [
      'a State statute',
      'ny-crl-28',
      'N.Y. Civ. Rights Law § 28, Civil arrest; certain locations, L. 2020, ch. 322 (Protect Our Courts Act) (New York State Legislature, Dec. 15, 2020)',
    ],
    [
      'a provision of the Charter',
      'nyc-charter-8g-2001',
      'N.Y. City Charter § 8(g), General powers (Voters of the City of New York, Nov. 6, 2001)',
    ],
    [
      'a rule',
      'cfr-287-7-1997',
      '8 C.F.R. § 287.7, Detainer provisions under section 287(d)(3) of the Act (Immigration and Naturalization Service, Apr. 1, 1997)',
    ],
    [
      'a bill that did not pass',
      'nyc-int-326-2002',
      'Int. 326 of 2002, Confidentiality of information obtained by a City employee in the course of official duties (New York City Council, Dec. 4, 2002)',
    ],
    [
      'a judgment in a reporter',
      'city-of-ny-v-us-2d-cir-1999',
      'City of New York v. United States, 179 F.3d 29, No. 97-6182 (United States Court of Appeals for the Second Circuit, May 27, 1999)',
    ],
    [
      'a case known by its docket',
      'us-v-nyc-2025',
      'United States v. City of New York, No. 1:25-cv-04084 (United States District Court for the Eastern District of New York, July 24, 2025)',
    ],
    [
      'an official report',
      'doi-oignypd-uvisa-2017',
      'New York City Department of Investigation, Office of the Inspector General for the NYPD, Report on the NYPD’s handling of the U visa certification program, Release 20-2017 (July 28, 2017)',
    ],
    [
      'a document of which only the month is known',
      'lexology-2011',
      'New York State suspends participation in the Secure Communities Program, Lexology (June 2011)',
    ],
    [
      'a news article',
      'gothamist-memo-2025',
      'Mayor Adams to issue new guidance on how NYC workers should handle ICE, Gothamist (Feb. 10, 2025)',
    ],
    [
      'a news article with an author, read in a copy',
      'nyt-2013-12',
      'Kirk Semple, New York City Increases Its Resistance to Federal Entreaties on Foreign-Born Detainees, The New York Times (copy at populardemocracy.org, Dec. 5, 2013)',
    ],
    [
      'a page without a date',
      'nyc-eo41-page',
      'New York City Mayor’s Office of Immigrant Affairs, Executive Orders 34 & 41 (undated)',
    ],
  ])('cites %s', (_kind, id, expected) => {
    expect(formatReference(source(id)).text).toBe(expected);
  });

  it('sets the name of a case in italics and nothing else', () => {
    expect(formatReference(source('city-of-ny-v-us-2d-cir-1999')).parts[0]).toEqual({
      text: 'City of New York v. United States',
      italic: true,
    });
    expect(formatReference(source('nyc-eo-124-1989')).parts.some(({italic}) => italic)).toBe(false);
  });

  it('ends on the pinpoint where there is one', () => {
    expect(formatReference(source('nyc-eo-124-1989'), '§ 2(a)').text).toMatch(/1989\), § 2\(a\)$/);
  });

  it('gives HTML that is escaped and holds no tag but em', () => {
    expect(formatReference(source('nyc-eo41-page')).html).toContain(
      '<em>Executive Orders 34 &amp; 41</em>',
    );
    for (const record of sources) {
      expect(formatReference(record).html.replace(/<\/?em>/g, '')).not.toMatch(/[<>]/);
    }
  });

  it('never shows an address: the link is apart', () => {
    for (const record of sources) {
      expect(formatReference(record).text).not.toMatch(/https?:/);
    }
  });

  // The processor reads "ch. 189" or "17-436" as numbers and rewrites them; such a number must be
  // worded otherwise ("Chapter 189 of …", "Release No. 17-436").
  it('prints title, number and section of every record as they stand', () => {
    const plain = (text: string): string => text.replace(/[‘’“”"']/g, '').replace(/\s+/g, ' ');
    const changed = sources.flatMap((record) => {
      const text = plain(formatReference(record).text);
      return [record.title, record.number, record.section]
        .filter((field) => field !== undefined && !text.includes(plain(field)))
        .map((field) => `${record.id}: ${field} in ${text}`);
    });
    expect(changed).toEqual([]);
  });
});
