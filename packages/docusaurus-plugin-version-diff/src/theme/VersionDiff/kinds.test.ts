import {expect, it} from 'vitest';
import {changedOf, kindsOf} from './kinds';

it('a provision is counted by its status, and as moved where a passage has moved', () => {
  expect(kindsOf({status: 'reworded'})).toBe('reworded');
  expect(kindsOf({status: 'reworded', moved: true})).toBe('reworded moved');
});

it('moved provisions are not counted twice', () => {
  const counts = {unchanged: 5, reworded: 1, rewritten: 2, added: 3, removed: 4, moved: 1};
  expect(changedOf(counts)).toBe(10);
});
