import {hunkKind} from './hunks';
import type {Hunk, Sides} from './hunks';

/** A longer first part reads as one passage with what follows it. */
const SHORT = 5;

/**
 * `[nine] {fifteen. Studies shall be made}.` is really two changes: a word, and a sentence of its own. Ends the first at
 * its stop, `[nine] {fifteen}. {Studies shall be made.}`, so that the sentence can be read as one.
 */
export function splitSentences(hunks: readonly Hunk[], sides: Sides): Hunk[] {
  return hunks.flatMap((hunk, n) =>
    hunks[n + 1]?.oldStart === hunk.oldEnd + 1 ? [hunk] : splitHunk(hunk, sides),
  );
}

function splitHunk(hunk: Hunk, {before, after}: Sides): Hunk[] {
  const {oldStart, oldEnd, newStart, newEnd} = hunk;
  const stop = after[newEnd];
  if (hunkKind(hunk) !== 'replacement' || (stop !== '.' && stop !== ';')) return [hunk];
  const inNew = shortHead(after, stop, newStart, newEnd);
  const inOld = shortHead(before, stop, oldStart, oldEnd);
  if (inNew !== undefined && inOld === undefined) {
    return [
      {oldStart, oldEnd, newStart, newEnd: inNew},
      {oldStart: oldEnd + 1, oldEnd: oldEnd + 1, newStart: inNew + 1, newEnd: newEnd + 1},
    ];
  }
  if (inOld !== undefined && inNew === undefined) {
    return [
      {oldStart, oldEnd: inOld, newStart, newEnd},
      {oldStart: inOld + 1, oldEnd: oldEnd + 1, newStart: newEnd + 1, newEnd: newEnd + 1},
    ];
  }
  return [hunk];
}

/** Where the first stop stands in a range of tokens, if a few words come before it and more after. */
function shortHead(
  tokens: readonly string[],
  stop: string,
  start: number,
  end: number,
): number | undefined {
  const last = Math.min(start + SHORT, end - 2);
  for (let n = start + 1; n <= last; n++) if (tokens[n] === stop) return n;
  return undefined;
}
