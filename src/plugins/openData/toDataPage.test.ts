import {describe, expect, it} from 'vitest';
import offensesSchema from '../../../data/schemas/offenses.schema.json';
import {toDatasetLd} from '../../components/OpenData/toDatasetLd';
import {fieldsOf, toDataPage} from './toDataPage';
import {toDataSets} from './toDataSets';

const sets = toDataSets({pages: [], standings: new Map(), base: 'https://site.example'});
const page = toDataPage(sets, {from: '1989-08-07', to: '2026-10-08'});

describe('the page of the open data', () => {
  it('takes the fields from the schema, also where the records stand deeper', () => {
    expect(fieldsOf(offensesSchema).find(({name}) => name === 'subdivision')).toEqual({
      name: 'subdivision',
      about: 'The part of the section that is listed, where it is not the whole.',
      required: false,
    });
  });

  it('explains every field of every set', () => {
    for (const {name, fields, about} of page.sets) {
      expect([name, about !== '', fields.length > 0]).toEqual([name, true, true]);
      expect(fields.filter((field) => field.about === '')).toEqual([]);
    }
  });
});

it('the files are told to machines with their addresses', () => {
  expect(toDatasetLd(page.sets, page.coverage, 'https://site.example/')).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '1989-08-07/2026-10-08',
    distribution: expect.arrayContaining([
      expect.objectContaining({contentUrl: 'https://site.example/data/events.csv'}),
    ]),
  });
});
