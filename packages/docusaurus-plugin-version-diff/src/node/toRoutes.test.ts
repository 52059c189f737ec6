import {expect, it} from 'vitest';
import type {DocPageProps, PairPageProps} from '../core';
import {DEFAULT_DIFF_OPTIONS} from '../core';
import {comparePair} from './comparePair';
import {historyOfDocs} from './historyOfDoc';
import {toOverview} from './overview';
import {threeVersions, toHistoryPath, toPath} from './testing';
import {toRoutes} from './toRoutes';

async function tree() {
  const versions = await threeVersions();
  const pairs = [comparePair(versions, [0, 2], DEFAULT_DIFF_OPTIONS, toPath)];
  const histories = historyOfDocs(versions, DEFAULT_DIFF_OPTIONS, toPath, toHistoryPath);
  return toRoutes(
    toOverview(versions, pairs, '/compare/'),
    pairs,
    histories,
    toHistoryPath,
    'CC BY',
  );
}

/** The pages alone, as they stand in the tree. */
async function routes() {
  return (await tree()).flatMap((route) => route.routes ?? [route]);
}

it('keeps the pages of a pair under one route, so that a page is found among pairs and not among all pages', async () => {
  const [start, pair, ...histories] = await tree();
  expect(start?.routes).toBeUndefined();
  expect(pair).toMatchObject({path: '/compare/1/3/', exact: false});
  expect(pair?.routes).toHaveLength(3);
  expect(histories.map(({path}) => path)).toEqual(['/history/jails/', '/history/fees/']);
});

it('gives a page to the start, each pair, each doc of a pair, each history', async () => {
  expect((await routes()).map(({path}) => path)).toEqual([
    '/compare/',
    '/compare/1/3/',
    '/compare/1/3/jails/',
    '/compare/1/3/fees/',
    '/history/jails/',
    '/history/fees/',
  ]);
});

it('joins the changes of a pair across its pages by previous and next', async () => {
  const [, , jails, fees] = (await routes()).map(({props}) => props as unknown as DocPageProps);
  const [doors, keys] = jails?.doc.provisions ?? [];
  expect(doors?.previous).toBeUndefined();
  expect(doors?.next).toEqual({number: 2, href: '/compare/1/3/jails/#keys'});
  expect(keys?.next).toEqual({number: 3, href: '/compare/1/3/fees/#rate'});
  expect(fees?.doc.provisions[0]?.next).toBeUndefined();
});

it('sends the words once: what stands in the marks is not sent again', async () => {
  const doc = (await routes())[2]?.props as unknown as DocPageProps;
  const sent = JSON.stringify(doc.doc.provisions[0]?.blocks);
  expect(sent.match(/The doors of the jail are/g)).toHaveLength(1);
});

it('lists the changes of a pair without their words', async () => {
  const pair = (await routes())[1]?.props as unknown as PairPageProps;
  expect(pair.docs[0]?.changes.map(({id, status}) => [id, status])).toEqual([
    ['doors', 'reworded'],
    ['keys', 'added'],
  ]);
  expect(JSON.stringify(pair)).not.toContain('closed at night');
});
