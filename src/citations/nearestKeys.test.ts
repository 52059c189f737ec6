import {expect, test} from 'vitest';
import {nearestKeys} from './nearestKeys';

const KNOWN = ['nyc-eo-41-2003', 'nyc-eo-34-2003', 'nyc-ll-58-2014', 'prwora-434'];

test.each([
  ['nyc-eo-14-2003', ['nyc-eo-34-2003', 'nyc-eo-41-2003']],
  ['nyc-ll-58-2041', ['nyc-ll-58-2014', 'nyc-eo-34-2003']],
  ['prwora-343', ['prwora-434', 'nyc-eo-34-2003']],
])('%s was probably meant to be %j', (key, nearest) => {
  expect(nearestKeys(key, KNOWN, 2)).toEqual(nearest);
});
