import {describe, expect, it} from 'vitest';
import {tokenize} from './tokens';

/** Tokens between bars, so that a reader sees where each ends. */
function cut(text: string): string {
  return tokenize(text).words.join('|');
}

describe('tokenize', () => {
  it.each([
    ['words and punctuation', 'A City worker may not ask.', 'A|City|worker|may|not|ask|.'],
    ['a section with its sign and subdivisions', 'See § 14-154(b)(1).', 'See|§ 14-154(b)(1)|.'],
    ['a section written close to its sign', '§9-131 Definitions', '§9-131|Definitions'],
    ['a range of sections', '§§ 1–4, and', '§§ 1–4|,|and'],
    ['a section sign alone', 'the § sign', 'the|§|sign'],
    ['a number with subdivisions', 'section 9-131(a)(2)(ii) of', 'section|9-131(a)(2)(ii)|of'],
    ['the letter of a subdivision', 'paragraph (b) or (iv)', 'paragraph|(b)|or|(iv)'],
    ['a bracket around a longer word', '(detainer)', '(|detainer|)'],
    ['an amount in figures', 'pay $1,250.50, or', 'pay|$1,250.50|,|or'],
    ['an amount with letters', 'US$5x', 'US|$5x'],
    ['a percentage', 'about 12.5% of', 'about|12.5%|of'],
    [
      'an amount in words and figures',
      'of five hundred dollars ($500).',
      'of|five hundred dollars ($500)|.',
    ],
    ['an amount in words only', 'five hundred dollars', 'five|hundred|dollars'],
    ['a date', 'on 14 November 2014.', 'on|14 November 2014|.'],
    ['a date that is none', '14 November 20145', '14|November|20145'],
    ['a day in words', 'the twenty-first day of July,', 'the|twenty-first day of July|,'],
    ['a day with a word after it', 'first day of Julys', 'first|day|of|Julys'],
    ['a date whose year may change alone', 'July 1, 2015', 'July|1|,|2015'],
    ['hyphens and slashes inside a word', 'one-time and/or safe/sick', 'one-time|and/or|safe/sick'],
    ['a hyphen at the end of a word', 'one- or two-family', 'one|-|or|two-family'],
    ['apostrophes', "a person's ’tis the City’s", "a|person's|’|tis|the|City’s"],
    ['abbreviations', '8 U.S.C. 1373', '8|U.S.C|.|1373'],
    ['an optional plural', 'the manager(s)', 'the|manager(s)'],
    ['combining marks', 'cafe\u0301 x', 'cafe\u0301|x'],
    ['right to left', 'שלום עולם.', 'שלום|עולם|.'],
    ['a joiner inside a word', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['an emoji of several parts', 'a 👩🏽‍⚖️👨 b', 'a|👩🏽‍⚖️|👨|b'],
    ['flags', '🇺🇸🇲🇽', '🇺🇸|🇲🇽'],
    ['a script without spaces', '移民局不得。', '移民局|不得|。'],
    ['Markdown marks', '**may** [x](y)', '*|*|may|*|*|[|x|]|(y)'],
    ['nothing', '', ''],
    ['white space alone', ' \n\t ', ''],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('keeps white space as the gap before each token and after the last', () => {
    expect(tokenize('  may\n not ask \t')).toEqual({
      words: ['may', 'not', 'ask'],
      gaps: ['  ', '\n ', ' '],
      tail: ' \t',
    });
  });

  it('gives parts of an unspaced run no gap', () => {
    const {words, gaps} = tokenize('see 移民局不得');
    expect(gaps).toEqual(['', ' ', ...words.slice(2).map(() => '')]);
  });
});
