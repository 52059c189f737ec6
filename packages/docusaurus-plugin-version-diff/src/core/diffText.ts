import {DEFAULT_DIFF_OPTIONS} from './defaults';
import {findHunks} from './hunks';
import type {Hunk, Sides} from './hunks';
import {joinMarks} from './joinMarks';
import {realign} from './realign';
import {toSegments} from './segments';
import {slideHunks} from './slide';
import {splitSentences} from './splitSentences';
import {tokenize} from './tokens';
import type {DiffOptions, Segment} from './types';

/** What the marking of words needs to know. */
export type TextOptions = Pick<DiffOptions, 'maxEdits'>;

/**
 * Marks what changed between two texts as a careful drafter would.
 *
 * The promise: joined without `ins` the segments are the old text, without `del` the new one, to the letter, for any
 * two strings; and no mark begins or ends inside a word.
 */
export function diffText(
  before: string,
  after: string,
  options: Partial<TextOptions> = {},
): Segment[] {
  if (before === after) return before ? [{type: 'same', text: before}] : [];
  const old = tokenize(before);
  const now = tokenize(after);
  const hunks = markHunks(
    {before: old.words, after: now.words},
    options.maxEdits ?? DEFAULT_DIFF_OPTIONS.maxEdits,
  );
  return hunks ? toSegments(old, now, hunks) : replaceAll(before, after);
}

/** The marks between two rows of tokens, or `undefined` when there would be too many to be of use. */
export function markHunks(sides: Sides, maxEdits: number): Hunk[] | undefined {
  const hunks = findHunks(sides, maxEdits);
  if (!hunks) return undefined;
  const joined = joinMarks(realign(hunks, sides), sides);
  return slideHunks(splitSentences(joined, sides), sides);
}

/** The old text in full, then the new. */
export function replaceAll(before: string, after: string): Segment[] {
  const all: Segment[] = [
    {type: 'del', text: before},
    {type: 'ins', text: after},
  ];
  return all.filter(({text}) => text);
}
