import {expect, it} from 'vitest';
import {changeCount} from './labels';

it.each([
  [0, 'no changes'],
  [1, '1 change'],
  [12, '12 changes'],
])('%i reads "%s"', (count, expected) => {
  expect(changeCount(count)).toBe(expected);
});
