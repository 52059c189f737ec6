import {expect, it} from 'vitest';
import {diffPage} from './diffPage';
import {provision} from './testing';

const page = (ids: string) =>
  ids
    .split(' ')
    .filter(Boolean)
    .map((id) => provision(id, `The rule of ${id}.`));

it.each([
  ['the same page', 'a b', 'a b', 'a unchanged, b unchanged'],
  ['a provision added', 'a c', 'a b c', 'a unchanged, b added, c unchanged'],
  [
    'a provision removed stands after the one it followed',
    'a b c',
    'a c',
    'a unchanged, b removed, c unchanged',
  ],
  ['removed at the start', 'a b', 'b', 'a removed, b unchanged'],
  ['several removed in a row', 'a b c d', 'a d', 'a unchanged, b removed, c removed, d unchanged'],
  ['the newer order', 'a b c', 'c a b', 'c unchanged, a unchanged, b unchanged'],
  ['removed after one that moved', 'a x b', 'b a', 'b unchanged, a unchanged, x removed'],
  [
    'removed in several places',
    'x a y b z',
    'a b',
    'x removed, a unchanged, y removed, b unchanged, z removed',
  ],
  [
    'added and removed in one place',
    'a x b',
    'a y b',
    'a unchanged, x removed, y added, b unchanged',
  ],
  ['a page that came', '', 'a', 'a added'],
  ['a page that went', 'a b', '', 'a removed, b removed'],
  ['nothing', '', '', ''],
])('%s', (_, before, after, expected) => {
  const diffs = diffPage(page(before), page(after));
  expect(diffs.map(({id, status}) => `${id} ${status}`).join(', ')).toBe(expected);
});

it('pairs by id even when the words are those of another provision', () => {
  const [a] = diffPage(
    [provision('a', 'One thing.'), provision('b', 'Quite another.')],
    [provision('a', 'Quite another.')],
  );
  expect(a).toMatchObject({id: 'a', status: 'rewritten'});
});

it('hands its options on', () => {
  const options = {silentPhrases: ['Silent.']};
  expect(
    diffPage([provision('a', 'Silent.')], [provision('a', 'A rule.')], options)[0]?.status,
  ).toBe('added');
});
