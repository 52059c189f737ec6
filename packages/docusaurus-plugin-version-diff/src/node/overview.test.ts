import {expect, it} from 'vitest';
import {DEFAULT_DIFF_OPTIONS} from '../core';
import {comparePair} from './comparePair';
import {toOverview} from './overview';
import {selectPairs} from './pairs';
import {threeVersions, toPath} from './testing';

it('lays out what each version changed against the one before it', async () => {
  const versions = await threeVersions();
  const pairs = selectPairs(versions, 'all').map((pair) =>
    comparePair(versions, pair, DEFAULT_DIFF_OPTIONS, toPath),
  );
  const overview = toOverview(versions, pairs, '/compare/');
  const cells = overview.rows.map(({id, cells: row}) => [
    id,
    ...row.map(({version, changes}) => `${version.slug}: ${changes.map((c) => c.id).join()}`),
  ]);
  expect(cells).toEqual([
    ['jails', '2: doors,keys', '3: '],
    ['fees', '2: ', '3: rate'],
  ]);
  expect(overview.pairs.map(({older, newer, total}) => [older, newer, total])).toEqual([
    ['1', '2', 2],
    ['1', '3', 3],
    ['2', '3', 1],
  ]);
});
