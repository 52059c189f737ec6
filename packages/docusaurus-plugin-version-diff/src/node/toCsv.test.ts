import {expect, it} from 'vitest';
import type {ChangeData, ProvisionData} from './toChangeData';
import {toCsv} from './toCsv';

it.each([
  ['a comma', 'one, two', '"one, two"'],
  ['a quotation mark', 'the "warrant"', '"the ""warrant"""'],
  ['a line break', 'one\ntwo', '"one\ntwo"'],
  ['nothing of the kind', 'plain', 'plain'],
])('a cell with %s', (_, title, expected) => {
  const row = {id: 'a#b', title, notes: [], sources: []} as unknown as ProvisionData;
  const data = {older: {slug: '1'}, newer: {slug: '2'}, provisions: [row]} as unknown as ChangeData;
  expect(toCsv(data)).toContain(`,${expected},`);
});
