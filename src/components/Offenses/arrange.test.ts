import {describe, expect, it} from 'vitest';
import {arrange} from './arrange';

const entry = (
  section: string,
  name: string,
  felony: string | null,
  since = '14 December 2014',
) => ({
  id: section,
  section,
  name,
  class: felony,
  since,
  source: {text: 'a law', href: '/'},
});
const ENTRIES = [
  entry('120.04-a(4)', 'Aggravated vehicular assault', null),
  entry('125.27', 'Murder in the first degree', 'A-I felony'),
  entry('130.35', 'Rape in the first degree', 'B felony'),
  entry('230.34-a', 'Sex trafficking of a child', 'B felony', 'August 2018'),
];
const BY_SECTION = {key: 'section', descending: false} as const;
const sections = (entries: {section: string}[]): string[] => entries.map(({section}) => section);

describe('searching the offenses', () => {
  it.each([
    ['', ['120.04-a(4)', '125.27', '130.35', '230.34-a']],
    ['first degree', ['125.27', '130.35']],
    ['degree RAPE', ['130.35']],
    ['125', ['125.27']],
    ['b felony', ['130.35', '230.34-a']],
    ['burglary', []],
  ])('finds by section, name and class: "%s"', (query, found) => {
    expect(sections(arrange(ENTRIES, query, BY_SECTION))).toEqual(found);
  });
});

describe('sorting the offenses', () => {
  it('puts an open class last', () => {
    expect(sections(arrange(ENTRIES, '', {key: 'class', descending: false}))).toEqual([
      '125.27',
      '130.35',
      '230.34-a',
      '120.04-a(4)',
    ]);
  });

  it('turns the order around', () => {
    expect(sections(arrange(ENTRIES, '', {key: 'name', descending: true}))[0]).toBe('230.34-a');
    expect(sections(arrange(ENTRIES, '', {key: 'since', descending: true}))[0]).toBe('230.34-a');
  });

  it('leaves the list it was given alone', () => {
    arrange(ENTRIES, '', {key: 'name', descending: true});
    expect(ENTRIES[0]?.section).toBe('120.04-a(4)');
  });
});
