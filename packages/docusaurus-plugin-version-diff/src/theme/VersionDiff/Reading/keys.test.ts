import {expect, it} from 'vitest';
import {nextIndex} from './keys';

const LINE = 100;

it.each([
  ['above all changes, n goes to the first', [300, 900], 1, 0],
  ['at a change, n goes to the next', [100, 900], 1, 1],
  ['within a change, n goes to the next', [-200, 900], 1, 1],
  ['within a change, p goes to its beginning', [-900, -200, 900], -1, 1],
  ['at a change, p goes to the one before', [-900, 100, 900], -1, 0],
  ['above all changes, p leads out of the page', [300, 900], -1, -1],
  ['in the last change, n leads out of the page', [-900, -200], 1, 2],
] as const)('%s', (_, tops, step, expected) => {
  expect(nextIndex(tops, LINE, step)).toBe(expected);
});
