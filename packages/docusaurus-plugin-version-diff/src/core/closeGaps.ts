import {hunkKind} from './hunks';
import type {Hunk, Sides} from './hunks';

/**
 * Joins hunks of which one can slide until it touches its neighbour. `told {the chair shall} have {told the chair shall}
 * have` needs as many edits as one insertion in one place; the search for the shortest script does not care, a reader does.
 */
export function closeGaps(hunks: readonly Hunk[], sides: Sides): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    let current = hunk;
    for (let last = out.at(-1); last; last = out.at(-1)) {
      const joined = slideTogether(last, current, sides);
      if (!joined) break;
      out.pop();
      current = joined;
    }
    out.push(current);
  }
  return out;
}

/** The two hunks as one, if what stands between them can go to the other side of one of them. */
function slideTogether(a: Hunk, b: Hunk, sides: Sides): Hunk | undefined {
  const distance = b.oldStart - a.oldEnd;
  if (canSlide(b, -distance, sides)) {
    return {
      oldStart: a.oldStart,
      oldEnd: b.oldEnd - distance,
      newStart: a.newStart,
      newEnd: b.newEnd - distance,
    };
  }
  if (canSlide(a, distance, sides)) {
    return {
      oldStart: a.oldStart + distance,
      oldEnd: b.oldEnd,
      newStart: a.newStart + distance,
      newEnd: b.newEnd,
    };
  }
  return undefined;
}

/** Whether an insertion or deletion can slide over the next (or, if negative, previous) `by` tokens. */
function canSlide(hunk: Hunk, by: number, {before, after}: Sides): boolean {
  const kind = hunkKind(hunk);
  if (kind === 'replacement') return false;
  const [tokens, start, end] =
    kind === 'insertion'
      ? [after, hunk.newStart, hunk.newEnd]
      : [before, hunk.oldStart, hunk.oldEnd];
  for (let n = 0; n < by; n++) if (tokens[start + n] !== tokens[end + n]) return false;
  for (let n = 1; n <= -by; n++) if (tokens[start - n] !== tokens[end - n]) return false;
  return true;
}
