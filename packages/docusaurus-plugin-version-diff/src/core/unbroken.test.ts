import {describe, expect, it} from 'vitest';
import type {Hunk} from './hunks';
import {cutsFigure, cutsPair} from './unbroken';

/** Two hunks written as `old|gap|old => new|gap|new`, tokens parted by spaces. */
function parse(text: string): [Hunk, Hunk, {before: string[]; after: string[]}] {
  const [old = '', now = ''] = text.split(' => ');
  const cut = (side: string) => side.split('|').map((part) => part.split(' ').filter(Boolean));
  const [oldA = [], gap = [], oldB = []] = cut(old);
  const [newA = [], , newB = []] = cut(now);
  const before = [...oldA, ...gap, ...oldB];
  const after = [...newA, ...gap, ...newB];
  const oldGapEnd = oldA.length + gap.length;
  const newGapEnd = newA.length + gap.length;
  return [
    {oldStart: 0, oldEnd: oldA.length, newStart: 0, newEnd: newA.length},
    {oldStart: oldGapEnd, oldEnd: before.length, newStart: newGapEnd, newEnd: after.length},
    {before, after},
  ];
}

describe('cutsFigure', () => {
  it.each([
    ['an amount', 'one|hundred|seventy => three|hundred|forty', true],
    ['an amount that lost its end', 'two|hundred|and fifty => five|hundred|', true],
    ['an amount that gained an end', 'two|hundred| => five|hundred|and fifty', true],
    ['the number of a law', '58|of|2014 => 62|of|2011', true],
    ['a date', 'August|first , two thousand|fifteen => April|first , two thousand|twenty', true],
    ['two numbers far apart', '58|shall be|2014 => 62|shall be|2011', false],
    ['a number and a word', '58|of|them => 62|of|us', false],
    ['two words', 'some|of|them => all|of|us', false],
    ['an "and" without a number', 'two|hundred|and => five|hundred|', false],
    ['only the new text has numbers', 'x|hundred|y => two|hundred|seventy', true],
    ['only the old text has numbers', 'two|hundred|seventy => x|hundred|y', true],
    ['a number before and a word after', 'two|hundred|them => five|hundred|us', false],
    ['a word before and a number after', 'them|hundred|two => us|hundred|five', false],
    ['a number further back', 'two them|hundred|two => five us|hundred|five', false],
    ['the number last before', 'them two|hundred|fifty => us five|hundred|sixty', true],
    ['a number further on', 'two|hundred|them fifty => five|hundred|us sixty', false],
    ['nothing on the left', '|hundred|fifty => |hundred|sixty', false],
    ['nothing on the left but a number in front', 'two|hundred| => two five|hundred|', false],
    ['a word in the middle of the gap', '58|of the|2014 => 62|of the|2011', false],
  ])('%s', (_, text, expected) => {
    expect(cutsFigure(...parse(text))).toBe(expected);
  });
});

describe('cutsPair', () => {
  it.each([
    ['a bracket opened in one old text and closed in the other', '( a|b|c ) => x|b|y', true],
    ['the same in the new text', 'x|b|y => ( a|b|c )', true],
    ['square brackets', '[ a|b|c ] => |b|', true],
    ['a closed bracket in each', '( a )|b|( c ) => x|b|y', false],
    ['a bracket closed before it opens', ') a|b|c ( => x|b|y', false],
    ['a quotation opened in one and closed in the other', '" a|b|c " => x|b|y', true],
    ['the same in the new text', 'x|b|y => “ a|b|c ”', true],
    ['whole quotations', '" a "|b|" c " => x|b|y', false],
    [
      'a quoted term between two replacements',
      '(1)|" bond "|shall mean => Bond .|" bond "|means',
      true,
    ],
    ['a quoted term between two insertions', '|" bond "| => the term|" bond "|here', false],
    ['a quoted term before a deletion', '(1)|" bond "|shall => Bond|" bond "|', false],
    ['a word between two replacements', 'a|b|c => x|b|y', false],
    ['curly brackets', '|b| => { a|b|c }', true],
    ['a bracket opened twice and closed once', '( ( a|b|c ) => x|b|y', true],
    ['a bracket opened in one and nothing closed', '( a|b|c => x|b|y', false],
    ['a bracket closed in one and nothing opened', 'a|b|c ) => x|b|y', false],
    ['a word with a bracket in it', 'a(|b|c) => x|b|y', false],
    ['a word that begins with a bracket', '(a|b|)c => x|b|y', false],
    ['a quotation opened in the first only', '" a|b|c => x|b|y', false],
    ['a quotation closed in the second only', 'a|b|c " => x|b|y', false],
    ['a quotation opened in the first of the new text only', 'x|b|y => " a|b|c', false],
    ['a quotation closed in the second of the new text only', 'x|b|y => a|b|c "', false],
    ['words with a quotation mark in them', 'a"|b|c" => x|b|y', false],
    ['words that begin with a quotation mark', '"a|b|"c => x|b|y', false],
    ['a bracket in the old and its pair in the new text', '( a|b|c => x|b|y )', false],
    ['empty quotation marks between two replacements', 'a|" "|b => x|" "|y', false],
    ['a term quoted at its start only', 'a|" bond bond|b => x|" bond bond|y', false],
    ['a term quoted at its end only', 'a|bond bond "|b => x|bond bond "|y', false],
    ['a quoted term after an insertion', '|" bond "|shall => Bond|" bond "|may', false],
  ])('%s', (_, text, expected) => {
    expect(cutsPair(...parse(text))).toBe(expected);
  });
});
