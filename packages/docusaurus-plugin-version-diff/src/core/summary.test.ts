import {expect, it} from 'vitest';
import {diffPage} from './diffPage';
import {summarize} from './summary';
import {provision} from './testing';

const LONG = 'The commissioner decides all hard cases.';

it('counts provisions by what became of them', () => {
  const before = [
    provision('a', 'One rule.'),
    provision('b', 'One more rule.'),
    provision('c', LONG, 'x', 'y', 'z'),
    provision('d', 'p q r'),
  ];
  const after = [
    provision('a', 'One rule.'),
    provision('b', 'One other rule.'),
    provision('c', 'x', 'y', 'z', LONG),
    provision('e', 'New.'),
  ];
  expect(summarize(diffPage(before, after))).toEqual({
    counts: {unchanged: 1, reworded: 2, rewritten: 0, added: 1, removed: 1},
    total: 5,
    changed: 4,
    moved: 1,
    citationsChanged: 0,
    nothingChanged: false,
  });
});

it('sees that nothing changed', () => {
  expect(
    summarize(diffPage([provision('a', 'One.')], [provision('a', 'One.')])).nothingChanged,
  ).toBe(true);
  expect(summarize([])).toMatchObject({total: 0, nothingChanged: true});
});

it('does not overlook sources that changed', () => {
  const cited = {...provision('a', 'One.'), citations: [{key: 'k', inlines: []}]};
  expect(summarize(diffPage([provision('a', 'One.')], [cited]))).toMatchObject({
    changed: 0,
    citationsChanged: 1,
    nothingChanged: false,
  });
});
