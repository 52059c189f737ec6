import {describe, expect, it} from 'vitest';
import type {References} from '../citations/reference';
import {provisionLink, sourceLinks} from './links';

const REFERENCES: References = new Map([
  ['law-1', {key: 'law-1', short: 'Local Law 1', parts: [{text: 'Local Law 1 in full'}]}],
]);

const TOPICS = [
  {id: 'jails', title: 'Jails', provisions: [{id: 'detainers', title: 'Detainers'}]},
] as const;

describe('a link to a source', () => {
  it('names the source and the place in it', () => {
    expect(sourceLinks([{key: 'law-1', pinpoint: '§ 2'}, {key: 'law-1'}], REFERENCES)).toEqual([
      {text: 'Local Law 1, § 2', href: '/sources/law-1/'},
      {text: 'Local Law 1', href: '/sources/law-1/'},
    ]);
  });

  it('stops the build at an unknown key', () => {
    expect(() => sourceLinks([{key: 'law-2'}], REFERENCES)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected source key "law-2", expected a key of data/sources.json.]`,
    );
  });
});

describe('a link to a provision', () => {
  it('leads to the version, or to the history where none is named', () => {
    const place = {topic: 'jails', provision: 'detainers'};
    expect(provisionLink({...place, version: '2014'}, TOPICS)).toEqual({
      text: 'Jails: Detainers',
      href: '/policy/2014/jails/#detainers',
    });
    expect(provisionLink(place, TOPICS).href).toBe('/history/jails/#detainers');
  });

  it('stops the build at an unknown provision', () => {
    expect(() =>
      provisionLink({topic: 'jails', provision: 'cells'}, TOPICS),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected provision "jails#cells", expected one of data/topics.json.]`,
    );
  });
});
