import {describe, expect, it} from 'vitest';
import {topics, versions} from '../../data';
import {glossary, pressClaims} from '../../data/lists';
import {describeAddress} from './describeAddress';

const names = {versions, topics, terms: glossary, claims: pressClaims};

describe('an address in words', () => {
  it.each([
    ['/policy/2014/jails/#detainers', '2014 · Jails: Detainers'],
    ['/policy/1989/asking/', '1980s · Asking about immigration status'],
    ['/compare/2011/2017/jails/', '2011 → After 2016 · Jails'],
    ['/history/jails/#detainers', 'History · Jails: Detainers'],
    ['/glossary/#judicial-warrant', 'Glossary · judicial warrant'],
    ['/press-check/#more-than-170-offenses', /^Press check · .*170/],
    ['/offenses/', 'Offenses'],
  ])('%s', (address, words) => {
    expect(describeAddress(address, names)).toMatch(words);
  });

  it.each([
    '/policy/1999/jails/',
    '/policy/today/jails/',
    '/policy/2014/prisons/',
    '/policy/2014/jails/#cells',
    '/policy/2014/',
    '/compare/2014/2011/jails/',
    '/compare/2014/2014/jails/',
    '/glossary/',
    '/press-check/#nothing',
    '/offenses/#nothing',
    '/elsewhere/',
  ])('knows nothing of %s', (address) => {
    expect(describeAddress(address, names)).toBeUndefined();
  });
});
