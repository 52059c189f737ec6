import {describe, expect, it} from 'vitest';
import {diffProvision} from './diffProvision';
import {provisionText, textAfter, textBefore} from './promise';
import {item, provision, row} from './testing';

const MOVED = 'The commissioner decides all hard cases.';

it('writes a provision as one text', () => {
  expect(provisionText(provision('p', 'One.', item('two', 1), ...row(1, 'three', 'four')))).toBe(
    'One.\n\ntwo\n\nthree\n\nfour',
  );
});

describe('reading both texts from the diff', () => {
  it.each([
    ['words', provision('p', 'One old rule.'), provision('p', 'One new rule.')],
    ['white space', provision('p', ' One  rule.'), provision('p', 'One rule. ')],
    ['blocks added and removed', provision('p', 'One.', 'Two.'), provision('p', 'Zero.', 'One.')],
    ['a move', provision('p', MOVED, 'x', 'y', 'z'), provision('p', 'x', 'y', 'z', MOVED)],
    [
      'a move with a change',
      provision('p', MOVED, 'x', 'y', 'z'),
      provision('p', 'x', 'y', 'z', `${MOVED} Alone.`),
    ],
    ['empty blocks', provision('p', '', 'a', ''), provision('p', 'a', '')],
    ['a different rule', provision('p', 'One.'), provision('p', 'Quite another.')],
  ])('%s', (_, before, after) => {
    const diff = diffProvision(before, after);
    expect(textBefore(diff)).toBe(provisionText(before));
    expect(textAfter(diff)).toBe(provisionText(after));
  });

  it('reads the marks, not the blocks beside them', () => {
    const diff = diffProvision(provision('p', 'One old rule.'), provision('p', 'One new rule.'));
    const broken = {...diff, blocks: diff.blocks.map((row) => ({...row, segments: []}))};
    expect(textBefore(broken)).toBe('');
    expect(textAfter(broken)).toBe('');
  });
});
