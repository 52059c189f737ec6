import {describe, expect, it} from 'vitest';
import {changeRow, offenseRow, sourceRow, topicRows, toRow} from './rows';
import {toCsv} from './toCsv';

describe('a record as a row', () => {
  it('joins lists and writes citations as on the pages', () => {
    expect(
      toRow({
        id: 'a',
        none: null,
        names: ['x', 'y'],
        sources: [{key: 'k', pinpoint: '§ 1'}, {key: 'l'}],
      }),
    ).toEqual({id: 'a', none: null, names: 'x; y', sources: 'k, § 1; l'});
  });

  it('lays a topic out by its provisions', () => {
    const provisions = [
      {id: 'detainers', title: 'Detainers'},
      {id: 'probation', title: 'Probation'},
    ];
    expect(topicRows([{id: 'jails', title: 'Jails', provisions}])).toHaveLength(2);
  });

  it('gives a change its causes and their keys', () => {
    const change = {
      version: '2014',
      topic: 'jails',
      provision: 'detainers',
      kind: 'substantive',
      date: '2014',
      summary: 'One.',
      address: 'https://site.example/',
    };
    const cause = [{text: 'Law 1, § 1', source: 'law-1'}, {text: 'a vote'}];
    expect(changeRow({...change, cause})).toEqual({
      ...change,
      cause: 'Law 1, § 1; a vote',
      sources: 'law-1',
    });
  });

  it('gives every offense a cell for its subdivision', () => {
    const offense = {
      id: 'a',
      law: 'Penal Law',
      section: '120.01',
      name: 'An offense',
      class: null,
      from: '2014-12-14',
      to: null,
      source: 'law-1',
    };
    expect(offenseRow(offense)).toMatchObject({subdivision: '', class: null});
  });

  it('lays CSL-JSON flat', () => {
    const row = sourceRow({
      id: 'a',
      type: 'article-newspaper',
      title: 'T',
      'title-short': 'S',
      author: [{family: 'Roe', given: 'Jo'}, {literal: 'A Paper'}],
      issued: {'date-parts': [[2013, 2]]},
      custom: {standing: 'secondary', seen: 'part'},
    });
    expect(row).toMatchObject({
      author: 'Roe, Jo; A Paper',
      issued: '2013-02',
      accessed: null,
      standing: 'secondary',
    });
  });
});

describe('CSV', () => {
  it('names every column, quotes what must be and ends lines as RFC 4180 wants', () => {
    expect(
      toCsv([
        {a: 'x, "y"', b: null},
        {a: 'two\nlines', c: 'z'},
      ]),
    ).toBe('a,b,c\r\n"x, ""y""",,\r\n"two\nlines",,z\r\n');
  });
});
