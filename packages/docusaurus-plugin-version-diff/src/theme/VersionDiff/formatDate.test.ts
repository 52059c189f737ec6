import {expect, it} from 'vitest';
import {formatDate} from './formatDate';

it.each([
  ['2014-12-14', 'en', '14 December 2014'],
  ['2014-12', 'en', 'December 2014'],
  ['2014', 'en', '2014'],
  ['2014-12-14', 'de', '14. Dezember 2014'],
])('%s in %s is "%s"', (date, locale, expected) => {
  expect(formatDate(date, locale)).toBe(expected);
});
