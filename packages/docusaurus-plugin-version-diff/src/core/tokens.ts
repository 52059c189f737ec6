import {CARDINAL, MONTH, ORDINAL} from './english';
import {splitUnspaced} from './unspaced';

/**
 * A text as a row of tokens. White space is kept apart, as the gap before each token, so that texts are compared by
 * their words alone and spacing is settled afterwards, to the letter.
 * Joining `gaps[0] + words[0] + gaps[1] + words[1] + … + tail` gives the text back.
 */
export interface Tokens {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  /** White space after the last token. */
  readonly tail: string;
}

/** What words are made of; the joiners and the soft hyphen stand inside words of several scripts. */
const LETTER = String.raw`\p{L}\p{N}\p{M}_\u00ad\u200c\u200d`;
/** Subdivisions written after a number or a word: `(b)(1)`; also the `(s)` of `manager(s)`. */
const SUBDIVISIONS = String.raw`(?:\([\p{L}\p{N}]{1,5}\))*`;
/** Letters and digits, and what may stand between them inside one word: `one-time`, `and/or`, `9-131.2`, `person's`. */
const WORD = String.raw`[${LETTER}]+(?:[-‐‑–/'’.,:@](?=[\p{L}\p{N}])[${LETTER}]+)*`;
/** Nothing that would continue a word. */
const WORD_END = String.raw`(?![${LETTER}])`;

/**
 * What a reader of law takes for one word, most particular first. A date of the form `July 1, 2015` is not here:
 * drafters who change only its year mark only the year. No pattern may repeat without bound in two places that match the
 * same text, so that hostile input costs no more than its length.
 */
const PATTERNS = [
  // five hundred dollars ($500)
  String.raw`${CARDINAL}(?: (?:and )?${CARDINAL}){0,12} dollars \(\$[\d,.]{1,20}\)`,
  // 14 November 2014
  String.raw`\d{1,2} (?:${MONTH}) \d{4}${WORD_END}`,
  // first day of July
  String.raw`(?:${ORDINAL}|\d{1,2}(?:st|nd|rd|th)) day of (?:${MONTH})${WORD_END}`,
  // § 14-154(b)(1), §§ 1–4: the number is nothing without its sign.
  String.raw`§{1,2}\s?(?=\d)${WORD}${SUBDIVISIONS}`,
  // $1,250.50
  String.raw`[$£€¥]\s?(?=\d)${WORD}`,
  // (b), (iv)
  String.raw`\([\p{L}\p{N}]{1,4}\)`,
  String.raw`${WORD}(?:%|${SUBDIVISIONS})`,
];

/** A single character with all that combines with it, so that no mark begins inside an emoji or a flag. */
const CHARACTER = String.raw`\p{RI}{2}|\S[\p{M}\p{EMod}]*(?:\u200d\S[\p{M}\p{EMod}]*)*`;

/** White space, then one of the patterns, a single character or the end (without which trailing space costs its square). */
const TOKEN = new RegExp(String.raw`(\s*)(?:(${PATTERNS.join('|')})|(${CHARACTER})|$)`, 'gu');

/** Cuts a text into tokens and the white space between them. */
export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const gaps: string[] = [];
  let tail = '';
  for (const [, gap = '', word, character] of text.matchAll(TOKEN)) {
    if (word !== undefined) {
      const parts = splitUnspaced(word);
      words.push(...parts);
      gaps.push(gap, ...parts.slice(1).map(() => ''));
    } else if (character !== undefined) {
      words.push(character);
      gaps.push(gap);
    } else {
      tail += gap;
    }
  }
  return {words, gaps, tail};
}
