import type {Hunk, Sides} from './hunks';
import {tokenWorth} from './tokenWorth';
import {cutsFigure, cutsPair} from './unbroken';

/**
 * What decides whether the tokens between two hunks are worth the interruption. Fitted on amendments marked by
 * professional drafters, then rounded. The longer the changes around, the more must stand between
 * them; old text weighs more than new, since a reader skips it. Two replacements are joined more
 * readily than an insertion and a deletion: joined, they read as one phrase for another.
 */
const WORTH = {base: 0.5, old: 0.65, new: 0.3, bothReplace: 0.4};

/** So many tokens are always worth keeping. */
const LONG = 16;

/**
 * Joins neighbouring hunks when what stands between them is too little to be worth the interruption: one longer change
 * is easier to take in than two with a stray "of the" between them. The least worthy gap goes first, since each join
 * makes the neighbouring gaps less worthy in turn.
 */
export function joinMarks(hunks: readonly Hunk[], sides: Sides): Hunk[] {
  const out = [...hunks];
  // worths[n] belongs to the gap before hunk n.
  const worths = out.map((hunk, n) => gapWorth(out[n - 1], hunk, sides));
  for (;;) {
    const n = indexOfLeast(worths);
    const a = out[n - 1];
    const b = out[n];
    if (!a || !b || (worths[n] ?? 0) >= 0) return out;
    const joined = {oldStart: a.oldStart, oldEnd: b.oldEnd, newStart: a.newStart, newEnd: b.newEnd};
    out.splice(n - 1, 2, joined);
    worths.splice(n, 1);
    worths[n - 1] = gapWorth(out[n - 2], joined, sides);
    if (n < out.length) worths[n] = gapWorth(joined, out[n], sides);
  }
}

/** What the gap between two hunks is worth; below 0 they are better joined. */
function gapWorth(a: Hunk | undefined, b: Hunk | undefined, sides: Sides): number {
  if (!a || !b) return Infinity;
  const length = b.oldStart - a.oldEnd;
  if (length > LONG) return Infinity;
  if (cutsFigure(a, b, sides) || cutsPair(a, b, sides)) return -Infinity;
  let worth = WORTH.base;
  for (let i = a.oldEnd; i < b.oldStart; i++) worth += tokenWorth(sides.before[i] ?? '');
  const oldA = a.oldEnd - a.oldStart;
  const oldB = b.oldEnd - b.oldStart;
  const newA = a.newEnd - a.newStart;
  const newB = b.newEnd - b.newStart;
  const bothReplace = oldA > 0 && oldB > 0 && newA > 0 && newB > 0;
  if (bothReplace) worth -= WORTH.bothReplace;
  return worth - WORTH.old * Math.log1p(oldA + oldB) - WORTH.new * Math.log1p(newA + newB);
}

function indexOfLeast(numbers: readonly number[]): number {
  let least = 0;
  numbers.forEach((value, n) => {
    if (value < (numbers[least] ?? 0)) least = n;
  });
  return least;
}
