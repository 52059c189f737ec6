import {describe, expect, test} from 'vitest';
import {groupPlaces} from './groupPlaces';
import {occurrence} from './occurrence';
import {portions} from './portions';
import type {FoundTopic, SearchFacts} from './types';

const FACTS: SearchFacts = {
  versions: ['1989', '1996', '2003', '2011', '2014'].map((id) => ({
    id,
    short: id === '1989' ? '1980s' : id,
  })),
  topics: [
    {
      id: 'police',
      title: 'Police',
      provisions: [
        {id: 'detainers', title: 'Detainers'},
        {id: 'resources', title: 'Resources'},
      ],
    },
    {id: 'jails', title: 'Jails', provisions: [{id: 'detainers', title: 'Detainers'}]},
  ],
};

describe('where words occur', () => {
  test.each([
    [['1989', '1996', '2003', '2011', '2014'], 'in every version'],
    [['2011', '2014'], 'from 2011; not in 1980s, 1996, 2003'],
    [['2014'], 'in 2014; not in 1980s, 1996, 2003, 2011'],
    [['1989', '1996'], 'in 1980s to 1996; not in 2003, 2011, 2014'],
    [['1989', '2011', '2014'], 'in 1980s, from 2011; not in 1996, 2003'],
    [['1996', '2011'], 'in 1996, in 2011; not in 1980s, 2003, 2014'],
  ])('%j: %s', (found, words) => {
    expect(occurrence(FACTS.versions, found)).toBe(words);
  });

  test('a version that is called after a year needs no "from"', () => {
    const versions = [
      {id: '2014', short: '2014'},
      {id: '2017', short: 'After 2016'},
      {id: '2025', short: '2025'},
    ];
    expect(occurrence(versions, ['2017', '2025'])).toBe('after 2016; not in 2014');
    expect(occurrence(versions, ['2017'])).toBe('after 2016; not in 2014, 2025');
  });
});

describe('what was found', () => {
  const places = new Set(['2014/jails/detainers', '2011/jails/detainers', '2014/police/resources']);
  const none = {topic: '', version: ''};

  test('stands by topic and rule, in the order of the record', () => {
    expect(groupPlaces(places, FACTS, none)).toEqual([
      {
        id: 'police',
        title: 'Police',
        rules: [{id: 'resources', title: 'Resources', versions: ['2014']}],
      },
      {
        id: 'jails',
        title: 'Jails',
        rules: [{id: 'detainers', title: 'Detainers', versions: ['2011', '2014']}],
      },
    ]);
  });

  test('has first what bears the words in its name', () => {
    const found = groupPlaces(places, FACTS, none, 'detainer');
    expect(found.map(({id}) => id)).toEqual(['jails', 'police']);
  });

  test('can be limited to a topic', () => {
    const found = groupPlaces(places, FACTS, {...none, topic: 'jails'});
    expect(found.map(({id}) => id)).toEqual(['jails']);
  });

  test('limited to a version, still tells the other versions', () => {
    const found = groupPlaces(places, FACTS, {...none, version: '2011'});
    expect(found.flatMap(({rules}) => rules)).toEqual([
      {id: 'detainers', title: 'Detainers', versions: ['2011', '2014']},
    ]);
  });
});

describe('what is drawn first', () => {
  const found = (...counts: number[]): FoundTopic[] =>
    counts.map((count, topic) => ({
      id: `topic-${topic}`,
      title: `Topic ${topic}`,
      rules: Array.from({length: count}, (_, rule) => ({
        id: `rule-${rule}`,
        title: `Rule ${rule}`,
        versions: ['2014'],
      })),
    }));
  const sizes = (topics: readonly FoundTopic[]) => topics.map(({rules}) => rules.length);

  test.each([
    [[], [], []],
    [[3, 4], [3, 4], []],
    [[3, 5], [3, 5], []],
    [[3, 5, 1], [3, 5], [1]],
    [[12, 2], [12], [2]],
  ])('%j rules: %j, then %j', (counts, first, rest) => {
    expect(portions(found(...counts)).map(sizes)).toEqual([first, rest]);
  });
});
