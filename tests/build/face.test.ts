import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {versions} from '../../data';
import {BUILD} from './readBuild';
import {pages} from './site';

const all = pages();

function pictureOf(html: string): string {
  const tag = /<meta[^>]*property="?og:image"?[^>]*>/.exec(html)?.[0] ?? '';
  return new URL(/content="?([^"\s>]+)/.exec(tag)?.[1] ?? 'none:').pathname;
}

describe('preview pictures', () => {
  it('are named once by every page, and are there: PNG, 1200 × 630', () => {
    const named = new Set(all.map(({html}) => pictureOf(html)));
    expect(named.size).toBeGreaterThan(versions.length);
    for (const picture of named) {
      const file = fs.readFileSync(path.join(BUILD, picture));
      expect(file.subarray(1, 4).toString()).toBe('PNG');
      expect([picture, file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([picture, 1200, 630]);
    }
    expect(all.filter(({html}) => html.split('og:image').length !== 2)).toEqual([]);
  });

  it.each([
    ['/', 'site'],
    ['/policy/2014/jails/', 'policy-2014'],
    ['/policy/2026/jails/', 'policy-2026'],
    ['/compare/2003/2014/jails/', 'compare'],
    ['/history/jails/', 'history'],
    ['/sources/nyc-eo-41-2003/', 'sources'],
    ['/offenses/', 'offenses'],
  ])('of %s is %s', (address, name) => {
    const page = all.find((candidate) => candidate.address === address);
    expect(pictureOf(page?.html ?? '')).toBe(`/img/cards/${name}.png`);
  });
});

describe('the line of versions', () => {
  const marks = (html: string) =>
    [...html.matchAll(/\sdata-mark="?(here|from|to)\b/g)].map(([, mark]) => mark);

  it('stands on every page of the policy, with the version marked', () => {
    const policy = all.filter(({address}) => /^\/policy\/\d{4}\/[^/]+\/$/.test(address));
    expect(policy.length).toBeGreaterThanOrEqual(96);
    expect(policy.filter(({html}) => marks(html).join() !== 'here')).toEqual([]);
  });

  it('stands on every comparison, with both versions marked', () => {
    const compared = all.filter(({address}) => /^\/compare\/\d{4}\//.test(address));
    expect(compared.length).toBeGreaterThan(300);
    expect(compared.filter(({html}) => marks(html).join() !== 'from,to')).toEqual([]);
  });
});
