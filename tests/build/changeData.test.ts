import Ajv from 'ajv';
import {describe, expect, it} from 'vitest';
import schema from '../../packages/docusaurus-plugin-version-diff/src/node/changes.schema.json';
import type {ChangeData} from '../../packages/docusaurus-plugin-version-diff/src/node/toChangeData';
import {exists, hrefs, pages, read} from './site';

const comparisons = pages().filter(({address}) => /^\/compare\/[^/]+\/[^/]+\//.test(address));

describe('every comparison as data', () => {
  const validate = new Ajv().compile(schema);

  it('stands beside its page, which links to it', () => {
    expect(comparisons.length).toBe(28 * 13);
    const lacking = comparisons.filter(({address, html}) =>
      ['changes.json', 'changes.csv'].some(
        (file) => !exists(`${address}${file}`) || !hrefs(html).includes(`${address}${file}`),
      ),
    );
    expect(lacking.map(({address}) => address)).toEqual([]);
  });

  it('keeps to its schema, leads to what is there, and counts what it holds', () => {
    let changes = 0;
    for (const {address} of comparisons) {
      const data = JSON.parse(read(`${address}changes.json`)) as ChangeData;
      expect(validate(data), `${address} ${JSON.stringify(validate.errors)}`).toBe(true);
      expect(data.page).toBe(address);
      expect(exists(data.$schema)).toBe(true);
      const changed = data.provisions.filter(({status}) => status !== 'unchanged');
      changes += changed.length;
      expect(data.provisions.length - changed.length, address).toBe(data.counts.unchanged);
      for (const {page, before, after} of changed) {
        for (const place of [page, before, after]) {
          expect(place === undefined || exists(place), place).toBe(true);
        }
      }
    }
    expect(changes).toBeGreaterThan(1000);
  });

  it('has the same rows as a table', () => {
    for (const {address} of comparisons.slice(0, 20)) {
      const data = JSON.parse(read(`${address}changes.json`)) as ChangeData;
      const ids = [...read(`${address}changes.csv`).matchAll(/^([\w-]+#[\w-]+),/gm)];
      expect(ids.map(([, id]) => id)).toEqual(data.provisions.map(({id}) => id));
    }
  });
});
