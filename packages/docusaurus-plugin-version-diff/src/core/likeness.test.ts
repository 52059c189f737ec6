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
    ['a word twice on both sides', 'may may ask', 'may may decide', 2 / 3],
    ['a number and a mark', '2014 *', '2014', 1],
    ['few words against many', 'may', 'may not ask', 0.5],
    ['more kinds of words against fewer words', 'a b c', 'a a a a', 2 / 7],
  ])('%s', (_, a, b, expected) => {
    expect(alike(a, b)).toBeCloseTo(expected);
    expect(alike(b, a)).toBeCloseTo(expected);
  });
});

it('counts words, not punctuation', () => {
  expect(size(wordBag('one, two, two.'))).toBe(3);
});
