import {isConjunction} from './english';
import {hunkKind} from './hunks';
import type {Hunk, Sides} from './hunks';

/** A token that ends a sentence or an item of a list of sentences. */
const STOP = /^[.;:!?。；：！？]$/u;
/** A token before which a mark may well end. */
const PAUSE = /^[,.;:!?)\]}。，、；：！？]$/u;
const OPENING = /^[([{“‘«„"]$/u;

/**
 * Words inserted next to the same words can be marked in several places: `a, [b,] c` and `a[, b], c` are the same
 * change. Slides each pure insertion or deletion to the place a person would choose.
 */
export function slideHunks(hunks: readonly Hunk[], sides: Sides): Hunk[] {
  const out: Hunk[] = [];
  hunks.forEach((hunk, n) => out.push(slideHunk(hunk, out.at(-1), hunks[n + 1], sides)));
  return out;
}

function slideHunk(
  hunk: Hunk,
  previous: Hunk | undefined,
  next: Hunk | undefined,
  {before, after}: Sides,
): Hunk {
  const kind = hunkKind(hunk);
  if (kind === 'replacement') return hunk;
  const {oldStart, oldEnd, newStart, newEnd} = hunk;
  // One token at least stays between a hunk and its neighbours, else they would be one hunk.
  const by =
    kind === 'insertion'
      ? bestSlide(
          after,
          newStart,
          newEnd,
          previous ? previous.newEnd + 1 : 0,
          next ? next.newStart - 1 : after.length,
        )
      : bestSlide(
          before,
          oldStart,
          oldEnd,
          previous ? previous.oldEnd + 1 : 0,
          next ? next.oldStart - 1 : before.length,
        );
  return {
    oldStart: oldStart + by,
    oldEnd: oldEnd + by,
    newStart: newStart + by,
    newEnd: newEnd + by,
  };
}

/**
 * How far to slide the mark around tokens `start` to `end`, inside `low` to `high`. Of equally good places the last: there
 * the new words come first and the repeated ones after, as they would when adding by hand.
 */
function bestSlide(
  tokens: readonly string[],
  start: number,
  end: number,
  low: number,
  high: number,
): number {
  let right = 0;
  while (end + right < high && tokens[start + right] === tokens[end + right]) right++;
  let by = 0;
  let best = -Infinity;
  for (let n = right; start + n >= low; n--) {
    const score = boundaryScore(tokens, start + n, end + n);
    if (score > best) {
      best = score;
      by = n;
    }
    if (start + n === 0 || tokens[start + n - 1] !== tokens[end + n - 1]) break;
  }
  return by;
}

/** How natural a mark around tokens `start` to `end` looks. */
function boundaryScore(tokens: readonly string[], start: number, end: number): number {
  const previous = tokens[start - 1] ?? '.';
  const first = tokens[start] ?? '';
  const last = tokens[end - 1] ?? '';
  const next = tokens[end] ?? '.';
  let score = 0;
  // A whole sentence with its own full stop outweighs everything else.
  if (STOP.test(previous) && STOP.test(last)) score += 10;
  // A member of a list goes with the comma after it.
  if (previous === ',' && last === ',') score += 1;
  // `[and certificates] and`, not `and [certificates and]`.
  if (isConjunction(first) && !isConjunction(last)) score += 1;
  if (PAUSE.test(next)) score += 1;
  // A bracket or quotation mark is opened inside the mark that closes it.
  if (OPENING.test(last)) score -= 3;
  return score;
}
