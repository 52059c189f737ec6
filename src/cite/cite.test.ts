import {describe, expect, it} from 'vitest';
import {topics, versions} from '../../data';
import {citeAs} from '../sources/citeAs';
import type {PageToCite} from '../sources/types';
import {citedPaths} from './citedPaths';
import {pageToCite} from './pageToCite';
import {plainCitation} from './plainCitation';

const names = {versions, topics};
const HOST = 'https://site.example';
const cite = (path: string) => pageToCite(`${HOST}${path}`, names);

describe('what is said of a page', () => {
  it('of the policy: topic, version, date of the text, address', () => {
    expect(cite('/policy/2014/jails/')).toEqual({
      title: 'Jails',
      version: '2014 · de Blasio',
      date: '2017-11-30',
      address: 'https://site.example/policy/2014/jails/',
    });
  });

  it('of a comparison: both versions with the dates of both texts', () => {
    expect(plainCitation(cite('/compare/2003/2014/jails/') as PageToCite)).toBe(
      'Jails: version 2003 · Bloomberg, as of 21 November 2011, compared with version 2014 · de Blasio (as of 30 November 2017), NYC Sanctuary Policy (Nov. 30, 2017). https://site.example/compare/2003/2014/jails/',
    );
  });

  it.each([
    '/',
    '/compare/',
    '/history/jails/',
    '/policy/1999/jails/',
    '/compare/2003/2014/cells/',
  ])('of %s nothing', (path) => {
    expect(cite(path)).toBeUndefined();
  });
});

it('the plain form is what the citation library gives, on every page', () => {
  const paths = citedPaths(names);
  expect(paths).toHaveLength(96 + 28 + 28 * 12);
  for (const path of paths) {
    const page = cite(path) as PageToCite;
    expect(plainCitation(page)).toBe(citeAs(page, 'text'));
  }
});
