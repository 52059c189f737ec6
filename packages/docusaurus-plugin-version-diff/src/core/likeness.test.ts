import {describe, expect, it} from 'vitest';
import {likeness, size, wordBag} from './likeness';

const alike = (a: string, b: string) => likeness(wordBag(a), wordBag(b));

describe('likeness', () => {
  it.each([
    ['the same words', 'may not ask', 'may not ask', 1],
    ['the same words in another order', 'ask may not', 'may not ask', 1],
    ['other case and punctuation', 'May not: ask.', 'may not ask', 1],
    ['nothing shared', 'may ask', 'shall decide', 0],
    ['half shared', 'may ask', 'may decide', 0.5],
    ['a word more often on one side', 'may may', 'may', 2 / 3],
    ['two empty texts', '', '', 1],
    ['an empty text and a full one', '', 'may', 0],
    ['punctuation only', '. ,', '; :', 1],
  ])('%s', (_, a, b, expected) => {
    expect(alike(a, b)).toBeCloseTo(expected);
    expect(alike(b, a)).toBeCloseTo(expected);
  });
});

it('counts words, not punctuation', () => {
  expect(size(wordBag('one, two, two.'))).toBe(3);
});
