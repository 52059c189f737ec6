import {expect, it} from 'vitest';
import {DEFAULT_DIFF_OPTIONS} from '../core';
import {historyOfDocs} from './historyOfDoc';
import {threeVersions, toHistoryPath, toPath, versionOf} from './testing';

const histories = async () =>
  historyOfDocs(await threeVersions(), DEFAULT_DIFF_OPTIONS, toPath, toHistoryPath);

it('tells each rule from its first text, and joins the versions with the same text', async () => {
  const [jails] = await histories();
  const told = jails?.provisions.map(({id, steps}) => [
    id,
    ...steps.map(({status, version, until}) => `${status} ${version.slug}-${until.slug}`),
  ]);
  expect(told).toEqual([
    ['doors', 'first 1-1', 'reworded 2-3'],
    ['keys', 'first 2-3'],
  ]);
});

it('a step leads to its comparison and carries its notes; the first has none to lead to', async () => {
  const steps = (await histories())[0]?.provisions[0]?.steps;
  expect(steps?.[0]).not.toHaveProperty('compare');
  expect(steps?.[1]).toMatchObject({
    href: '/docs/2/jails/#doors',
    compare: '/compare/1/2/jails/#doors',
    notes: [{summary: 'A warrant is needed.'}],
  });
});

it('a step tells the headings where they changed under one id', async () => {
  const versions = await Promise.all(
    ['Doors', 'Doors', 'Gates'].map((title, index) =>
      versionOf(String(index + 1), {jails: `## ${title} {/* #doors */}\n\nThey are open.`}),
    ),
  );
  const [jails] = historyOfDocs(versions, DEFAULT_DIFF_OPTIONS, toPath, toHistoryPath);
  expect(jails?.provisions[0]?.steps.map(({status, heading}) => [status, heading])).toEqual([
    ['first', undefined],
    ['reworded', {title: 'Gates', titleBefore: 'Doors'}],
  ]);
});

it('keeps the history of a doc that is gone', async () => {
  expect((await histories()).map(({id, title, path}) => [id, title, path])).toEqual([
    ['jails', 'JAILS', '/history/jails/'],
    ['fees', 'FEES', '/history/fees/'],
  ]);
});
