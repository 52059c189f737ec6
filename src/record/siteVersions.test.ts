import {expect, test} from 'vitest';
import {topics, versions} from '../../data';
import {comparisonNotes, docsVersions, forwards} from './siteVersions';

test('every version is served at its own id, the newest too', () => {
  const served = docsVersions(versions);
  expect(Object.entries(served).map(([name, {path}]) => `${name} → ${path}`)).toEqual([
    '1989 → 1989',
    '1996 → 1996',
    '2003 → 2003',
    '2011 → 2011',
    '2014 → 2014',
    '2017 → 2017',
    '2025 → 2025',
    'current → 2026',
  ]);
});

test('comparisons say when each version was in force', () => {
  expect(comparisonNotes(versions)).toMatchObject({
    '2003': '13 May 2003 – 21 November 2011',
    '2026': 'since 1 January 2026',
  });
});

test('other names lead to their version, topic kept', () => {
  const list = forwards(versions, topics);
  const target = (from: string) => list.find((entry) => entry.from.includes(from))?.to;
  expect(target('/policy/today/police/')).toBe('/policy/2026/police/');
  expect(target('/policy/1980/jails/')).toBe('/policy/1989/jails/');
  expect(target('/policy/1980s/jails/')).toBe('/policy/1989/jails/');
  expect(target('/policy/after-2016/jails/')).toBe('/policy/2017/jails/');
  expect(target('/policy/2014/')).toBe('/policy/2014/overview/');
  expect(target('/policy/')).toBe('/policy/2026/overview/');
});

test('no address leads to two places', () => {
  const from = forwards(versions, topics).flatMap((entry) => entry.from);
  expect(new Set(from).size).toBe(from.length);
});
