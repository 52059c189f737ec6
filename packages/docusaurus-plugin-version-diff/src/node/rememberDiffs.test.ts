import {expect, it} from 'vitest';
import {DEFAULT_DIFF_OPTIONS, diffProvision, type Provision} from '../core';
import {rememberDiffs} from './rememberDiffs';

const rule = (text: string, id = 'rule'): Provision => ({
  id,
  title: 'Rule',
  blocks: [{kind: 'paragraph', inside: [], inlines: [{text}]}],
  citations: [],
});

it('compares as the engine does', () => {
  const diff = rememberDiffs(DEFAULT_DIFF_OPTIONS);
  for (const [before, after] of [
    [rule('One day.'), rule('Two days.')],
    [undefined, rule('Two days.')],
    [rule('One day.'), undefined],
  ]) {
    expect(diff(before, after)).toEqual(diffProvision(before, after, DEFAULT_DIFF_OPTIONS));
  }
});

it('compares two texts once, wherever they stand, and each order by itself', () => {
  const diff = rememberDiffs(DEFAULT_DIFF_OPTIONS);
  const first = diff(rule('One day.'), rule('Two days.'));
  expect(diff(rule('One day.'), rule('Two days.'))).toBe(first);
  expect(diff(rule('Two days.'), rule('One day.'))).not.toBe(first);
  expect(diff(rule('One day.', 'x'), rule('Two days.', 'x')).id).toBe('x');
});
