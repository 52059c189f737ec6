import {expect, it} from 'vitest';
import {formatDay, periodOf} from './periodOf';

it.each([
  ['2003-05-13', '13 May 2003'],
  ['1982-06', 'June 1982'],
  ['1986', '1986'],
])('writes %s as %s', (iso, words) => {
  expect(formatDay(iso)).toBe(words);
});

it('writes a period, closed or open', () => {
  expect(periodOf({from: '2014-11-14', to: '2017-11-30'})).toBe(
    '14 November 2014 – 30 November 2017',
  );
  expect(periodOf({from: '2026-01-01', to: null})).toBe('since 1 January 2026');
});
