import type {Hunk, Sides} from './hunks';
import {tokenWorth} from './tokenWorth';

/** Hunks with more common tokens than this between them are not looked at together. */
const FAR = 20;

/** A zone with more cells than this in its table is left as it is; the work is proportional to them. */
const MAX_CELLS = 40_000;

/**
 * What a mark costs, on the scale of `tokenWorth`: less than any word, so that no word is given up for it here, only
 * chosen in a better place. Giving up words is for `joinMarks`, which sees how long the changes around are.
 */
const MARK = 0.7;

/**
 * Chooses anew which tokens are common, where hunks stand close together. The shortest edit script keeps as many tokens
 * as it can, wherever they stand, and so tears phrases apart for the sake of one more "the"; a reader is better served by
 * the words that matter and by few marks.
 */
export function realign(hunks: readonly Hunk[], sides: Sides): Hunk[] {
  const out: Hunk[] = [];
  for (const zone of toZones(hunks)) {
    const whole = span(zone);
    const cells =
      whole && (whole.oldEnd - whole.oldStart + 1) * (whole.newEnd - whole.newStart + 1);
    if (!whole || !cells || zone.length === 1 || cells > MAX_CELLS) out.push(...zone);
    else out.push(...realignZone(whole, sides));
  }
  return out;
}

/** Groups hunks that stand close together. */
function toZones(hunks: readonly Hunk[]): Hunk[][] {
  const zones: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = zones.at(-1)?.at(-1);
    if (last && hunk.oldStart - last.oldEnd <= FAR) zones.at(-1)?.push(hunk);
    else zones.push([hunk]);
  }
  return zones;
}

function span(zone: readonly Hunk[]): Hunk | undefined {
  const first = zone[0];
  const last = zone.at(-1);
  return (
    first &&
    last && {
      oldStart: first.oldStart,
      oldEnd: last.oldEnd,
      newStart: first.newStart,
      newEnd: last.newEnd,
    }
  );
}

/**
 * Alignment with a cost for each mark opened, by dynamic programming from the end. `outside` and `inside` hold the best
 * score from a cell on, when the token before was common and when it was changed: going on inside a mark is free.
 */
function realignZone({oldStart, oldEnd, newStart, newEnd}: Hunk, {before, after}: Sides): Hunk[] {
  const rows = oldEnd - oldStart;
  const columns = newEnd - newStart;
  const width = columns + 1;
  const outside = new Float64Array((rows + 1) * width);
  const inside = new Float64Array((rows + 1) * width);
  const worths = before.slice(oldStart, oldEnd).map(tokenWorth);

  const keep = (i: number, j: number): number =>
    i < rows && j < columns && before[oldStart + i] === after[newStart + j]
      ? (worths[i] ?? 0) + (outside[(i + 1) * width + j + 1] ?? 0)
      : -Infinity;
  const drop = (i: number, j: number): number =>
    i < rows ? (inside[(i + 1) * width + j] ?? 0) : -Infinity;
  const add = (i: number, j: number): number =>
    j < columns ? (inside[i * width + j + 1] ?? 0) : -Infinity;

  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      if (i === rows && j === columns) continue;
      const kept = keep(i, j);
      const changed = Math.max(drop(i, j), add(i, j));
      inside[i * width + j] = Math.max(kept, changed);
      outside[i * width + j] = Math.max(kept, changed - MARK);
    }
  }

  const hunks: Hunk[] = [];
  let start: {i: number; j: number} | undefined;
  let i = 0;
  let j = 0;
  const close = () => {
    if (start) {
      hunks.push({
        oldStart: oldStart + start.i,
        oldEnd: oldStart + i,
        newStart: newStart + start.j,
        newEnd: newStart + j,
      });
    }
    start = undefined;
  };
  while (i < rows || j < columns) {
    const changed = Math.max(drop(i, j), add(i, j));
    if (keep(i, j) >= (start ? changed : changed - MARK)) {
      close();
      i++;
      j++;
      continue;
    }
    start ??= {i, j};
    if (drop(i, j) >= add(i, j)) i++;
    else j++;
  }
  close();
  return hunks;
}
