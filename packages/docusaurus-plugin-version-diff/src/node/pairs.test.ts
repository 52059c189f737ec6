import {describe, expect, it} from 'vitest';
import {selectPairs} from './pairs';

const VERSIONS = [
  {name: '1.0', slug: '1'},
  {name: '2.0', slug: '2'},
  {name: 'current', slug: '3'},
];

describe('which versions are compared', () => {
  it.each([
    [
      'all',
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ],
    [
      'adjacent',
      [
        [0, 1],
        [1, 2],
      ],
    ],
  ] as const)('"%s"', (pairs, expected) => {
    expect(selectPairs(VERSIONS, pairs)).toEqual(expected);
  });

  it('takes names and path segments, in either order, and no version with itself', () => {
    expect(
      selectPairs(VERSIONS, [
        ['current', '1.0'],
        ['2', '3'],
        ['2', '2.0'],
      ]),
    ).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('compares two versions once, however often they are named', () => {
    expect(
      selectPairs(VERSIONS, [
        ['1.0', '2.0'],
        ['2', '1'],
      ]),
    ).toEqual([[0, 1]]);
  });

  it('names an unknown version and the known ones', () => {
    expect(() => selectPairs(VERSIONS, [['1', '4']])).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected version "4" in the option "pairs" of docusaurus-plugin-version-diff, expected one of "1", "2", "3".]`,
    );
  });

  it('finds no pair in a single version', () => {
    expect(selectPairs(VERSIONS.slice(0, 1), 'all')).toEqual([]);
  });
});
