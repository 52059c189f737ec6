import {isFunctionWord} from './english';

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * What a token is worth as common ground between two texts: a word fully, one that only holds a sentence together less,
 * punctuation little. The scale is that of `joinMarks`.
 */
export function tokenWorth(token: string): number {
  if (!HAS_WORD.test(token)) return 0.25;
  return isFunctionWord(token) ? 1 : 1.5;
}
