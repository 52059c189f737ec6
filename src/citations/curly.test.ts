import {expect, it} from 'vitest';
import {curly} from './curly';

it.each([
  [`a "wall" stops`, 'a “wall” stops'],
  [`"Sanctuary city" is`, '“Sanctuary city” is'],
  [`New York's rules`, 'New York’s rules'],
  [`the mayors' orders`, 'the mayors’ orders'],
  [`("Order")`, '(“Order”)'],
  [`"the 'wall' here"`, '“the ‘wall’ here”'],
])('%s', (straight, set) => {
  expect(curly(straight)).toBe(set);
});
