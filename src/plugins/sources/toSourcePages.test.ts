import {describe, expect, test} from 'vitest';
import type {Source} from '../../../data/types';
import type {PolicyPage} from '../../record/types';
import {citedIn} from './citedIn';
import {isoDate, toSourcePages} from './toSourcePages';

const source = (issued?: number[]): Source => ({
  id: 'eo-41',
  type: 'legislation',
  title: 'Privacy policy',
  'title-short': 'Executive Order 41',
  ...(issued ? {issued: {'date-parts': [issued]}} : {}),
  custom: {standing: 'primary', seen: 'full'},
});

test.each([
  [[2003, 9, 17], '2003-09-17'],
  [[1985, 10], '1985-10'],
  [[2000], '2000'],
  [undefined, undefined],
])('a date of %j is written %s', (parts, iso) => {
  expect(isoDate(source(parts))).toBe(iso);
});

describe('the page of a source', () => {
  const page: PolicyPage = {
    versionId: '2003',
    topicId: 'asking',
    file: '',
    provisions: [
      {
        id: 'police',
        title: 'Police',
        line: 1,
        blocks: [],
        citations: [
          {
            key: 'x',
            inlines: [{text: 'Source', styles: [{kind: 'link', href: '/sources/eo-41/'}]}],
          },
        ],
        notes: [
          {
            kind: 'substantive',
            cause: [{text: 'Order 41', href: '/sources/eo-41/'}],
            date: '2003-09-17',
            summary: 'It came.',
          },
        ],
      },
    ],
  };
  const names = {
    versions: [{id: '2003', label: '2003 · Bloomberg'}],
    topics: [{id: 'asking', title: 'Asking'}],
  } as never;

  test('names each provision that cites it once, in text or in a change note', () => {
    const [entry] = toSourcePages([source()], new Map(), citedIn([page]), names);
    expect(entry?.places).toEqual([
      {
        version: '2003 · Bloomberg',
        topic: 'Asking',
        title: 'Police',
        href: '/policy/2003/asking/#police',
      },
    ]);
  });

  test('says so where nothing cites it', () => {
    const [entry] = toSourcePages([source()], new Map(), citedIn([]), names);
    expect(entry?.places).toEqual([]);
  });
});
