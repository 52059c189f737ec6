import {expect, it} from 'vitest';
import {toFeed} from './toFeed';

const change = {
  version: '2014',
  topic: 'jails',
  provision: 'detainers',
  kind: 'substantive',
  date: '2014-12-14',
  summary: 'A warrant & a conviction are needed.',
  cause: [{text: 'Local Law 58 of 2014, § 2', source: 'nyc-ll-58-2014'}],
  address: 'https://site.example/compare/2011/2014/jails/#detainers',
};
const site = {title: 'T', description: 'D', base: 'https://site.example'};
const feedOf = (changes: (typeof change)[]): string =>
  toFeed(changes, (topic, provision) => `${topic}: ${provision}`, site);

it('tells of one act and day in one entry, however many rules it changed', () => {
  const feed = feedOf([change, {...change, provision: 'federal-offices'}]);
  expect(feed.match(/<entry>/g)).toHaveLength(1);
  expect(feed).toContain('Local Law 58 of 2014: 2 rules changed');
  expect(feed).toContain('<id>https://site.example/feed.xml#2014-12-14-nyc-ll-58-2014</id>');
});

it('puts the newest first and takes the date of the feed from it, not from a clock', () => {
  const later = {...change, date: '2026', cause: [{text: 'A State act', source: 'ny-act'}]};
  const feed = feedOf([change, later]);
  expect(feed.indexOf('A State act')).toBeLessThan(feed.indexOf('Local Law 58'));
  expect(/<updated>(.*?)<\/updated>/.exec(feed)?.[1]).toBe('2026-01-01T00:00:00.000Z');
  expect(feed).not.toContain(String(new Date().toISOString().slice(0, 13)));
});

it('escapes what the summary holds', () => {
  expect(feedOf([change])).toContain('A warrant &amp; a conviction');
});
