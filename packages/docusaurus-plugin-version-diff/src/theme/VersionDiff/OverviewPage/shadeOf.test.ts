import {expect, it} from 'vitest';
import {shadeOf} from './shadeOf';

it.each([
  [0, 10, 0],
  [1, 10, 1],
  [5, 10, 2],
  [10, 10, 4],
  [0, 0, 0],
])('%i changes of at most %i have shade %i', (count, most, shade) => {
  expect(shadeOf(count, most)).toBe(shade);
});
