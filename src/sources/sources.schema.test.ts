import Ajv from 'ajv';
import {describe, expect, it} from 'vitest';
import schema from '../../data/schemas/sources.schema.json';
import sources from '../../data/sources.json';

const validate = new Ajv({allErrors: true}).compile(schema);

const ORDER = {
  id: 'an-order',
  type: 'legislation',
  title: 'An Order',
  'title-short': 'Order 1',
  custom: {standing: 'primary', seen: 'full', pinpoint: '§ 1'},
};

describe('the schema of the sources', () => {
  it('accepts every record', () => {
    validate(sources);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['an unknown field', {...ORDER, note: 'seen in a copy'}],
    ['an unknown kind', {...ORDER, type: 'letter'}],
    ['no short name', {...ORDER, 'title-short': undefined}],
    ['a spaced key', {...ORDER, id: 'an order'}],
    ['an address without https', {...ORDER, URL: 'www.nyc.gov'}],
    ['an unknown field in custom', {...ORDER, custom: {...ORDER.custom, read: true}}],
    ['a name both split and whole', {...ORDER, author: [{family: 'A', literal: 'A'}]}],
    ['a date as a string', {...ORDER, issued: '1989-08-07'}],
  ])('refuses %s', (_what, record) => {
    expect(validate(JSON.parse(JSON.stringify([record])))).toBe(false);
  });

  it('holds every key once, in order', () => {
    const ids = sources.map(({id}) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
