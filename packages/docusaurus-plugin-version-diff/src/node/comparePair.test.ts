import {describe, expect, it} from 'vitest';
import {DEFAULT_DIFF_OPTIONS} from '../core';
import {comparePair, unionOfDocs} from './comparePair';
import {threeVersions, toPath, versionOf} from './testing';

const compare = async (pair: readonly [number, number]) =>
  comparePair(await threeVersions(), pair, DEFAULT_DIFF_OPTIONS, toPath);

describe('two versions compared', () => {
  it('numbers the changes through all docs and counts them by kind', async () => {
    const pair = await compare([0, 2]);
    const changes = pair.docs.flatMap((doc) =>
      doc.provisions.map(({id, status, number}) => [doc.id, id, status, number]),
    );
    expect(changes).toEqual([
      ['jails', 'doors', 'reworded', 1],
      ['jails', 'keys', 'added', 2],
      ['fees', 'rate', 'removed', 3],
    ]);
    expect(pair.total).toBe(3);
    expect(pair.counts).toEqual({
      unchanged: 0,
      reworded: 1,
      rewritten: 0,
      added: 1,
      removed: 1,
      moved: 0,
    });
  });

  it('leads to each provision where it exists, and nowhere where it does not', async () => {
    const [jails, fees] = (await compare([0, 2])).docs;
    expect(jails?.provisions[0]).toMatchObject({
      before: '/docs/1/jails/#doors',
      after: '/docs/3/jails/#doors',
    });
    expect(jails?.provisions[1]).not.toHaveProperty('before');
    expect(fees).toMatchObject({path: '/compare/1/3/fees/', before: '/docs/1/fees/'});
    expect(fees).not.toHaveProperty('after');
  });

  it('takes along every note on the way, also from versions between', async () => {
    const [jails] = (await compare([0, 2])).docs;
    expect(jails?.provisions[0]?.notes).toMatchObject([
      {summary: 'A warrant is needed.', version: {slug: '2', label: 'v2'}},
    ]);
    const [later] = (await compare([1, 2])).docs;
    expect(later?.provisions[0]?.notes).toEqual([]);
  });

  it('gives an unchanged provision no number', async () => {
    const [jails] = (await compare([1, 2])).docs;
    expect(jails?.provisions[0]?.status).toBe('unchanged');
    expect(jails?.provisions[0]).not.toHaveProperty('number');
  });

  it('tells which provisions hold a moved passage', async () => {
    const items = (list: string) => ({jails: `## Rules\n\nAll of these hold:\n\n${list}`});
    const pair = comparePair(
      await Promise.all([
        versionOf(
          '1',
          items(
            '- visitors leave before eight in the evening\n- bags are searched at the gate\n- phones are left in the locker room',
          ),
        ),
        versionOf(
          '2',
          items(
            '- bags are searched at the gate\n- phones are left in the locker room\n- visitors leave before eight in the evening',
          ),
        ),
      ]),
      [0, 1],
      DEFAULT_DIFF_OPTIONS,
      toPath,
    );
    expect(pair.docs[0]?.provisions[0]?.moved).toBe(true);
    expect(pair.counts.moved).toBe(1);
  });
});

describe('docs of both versions', () => {
  const doc = (id: string) => ({id, title: id, permalink: '', provisions: []});
  it.each([
    ['the newer order', ['a', 'b'], ['b', 'a'], ['b', 'a']],
    ['a removed doc after its old neighbour', ['a', 'x', 'b'], ['a', 'b'], ['a', 'x', 'b']],
    ['a removed first doc first', ['x', 'a'], ['a'], ['x', 'a']],
    ['an added doc where it stands', ['a'], ['a', 'n'], ['a', 'n']],
  ])('stand in %s', (_, older, newer, expected) => {
    expect(unionOfDocs(older.map(doc), newer.map(doc))).toEqual(expected);
  });
});
