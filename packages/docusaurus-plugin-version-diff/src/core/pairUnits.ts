import {diffArrays} from 'diff';
import {likeness} from './likeness';
import type {DiffOptions} from './types';
import type {Unit} from './units';

/** A unit that stayed in place, by its positions in the old and the new row. */
export interface Pair {
  readonly old: number;
  readonly now: number;
}

/**
 * Far from the diagonal a pair is a move, not a rewording; the band also keeps the work of long provisions
 * proportional to their length.
 */
const BAND = 40;

/** More cells than this in the table of likenesses and nothing is paired: two long, wholly different lists. */
const MAX_CELLS = 1_000_000;

/** Pairs units in order: equal ones first, and between them those most alike. */
export function pairUnits(
  before: readonly Unit[],
  after: readonly Unit[],
  {pairAbove}: Pick<DiffOptions, 'pairAbove'>,
): Pair[] {
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  let gap = {old: 0, now: 0};
  const pairGap = () => {
    const old = before.slice(gap.old, i);
    const now = after.slice(gap.now, j);
    for (const pair of pairAlike(old, now, pairAbove))
      pairs.push({old: gap.old + pair.old, now: gap.now + pair.now});
  };
  for (const {added, removed, count} of diffArrays(
    before.map(({key}) => key),
    after.map(({key}) => key),
  )) {
    if (added) j += count;
    else if (removed) i += count;
    else {
      pairGap();
      for (let n = 0; n < count; n++) pairs.push({old: i++, now: j++});
      gap = {old: i, now: j};
    }
  }
  pairGap();
  return pairs;
}

/** The pairing in order with the greatest sum of likeness, by dynamic programming inside the band. */
function pairAlike(before: readonly Unit[], after: readonly Unit[], pairAbove: number): Pair[] {
  const rows = before.length;
  const columns = after.length;
  if (rows === 0 || columns === 0 || rows * columns > MAX_CELLS) return [];
  const alike = new Float64Array(rows * columns);
  const best = new Float64Array((rows + 1) * (columns + 1));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const score = inBand(i, j, rows, columns) ? pairScore(before[i], after[j], pairAbove) : 0;
      alike[i * columns + j] = score;
      const here = i * (columns + 1) + j;
      const skip = Math.max(best[here + columns + 1] ?? 0, best[here + 1] ?? 0);
      best[here] = Math.max(skip, score > 0 ? score + (best[here + columns + 2] ?? 0) : 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const here = i * (columns + 1) + j;
    const score = alike[i * columns + j] ?? 0;
    if (score > 0 && best[here] === score + (best[here + columns + 2] ?? 0))
      pairs.push({old: i++, now: j++});
    else if (best[here] === best[here + columns + 1]) i++;
    else j++;
  }
  return pairs;
}

function inBand(i: number, j: number, rows: number, columns: number): boolean {
  return Math.abs(i - (j * rows) / columns) <= BAND;
}

/** Likeness of two units that may be paired, else 0. */
function pairScore(old: Unit | undefined, now: Unit | undefined, pairAbove: number): number {
  if (!old || !now || old.shape !== now.shape) return 0;
  const score = likeness(old.words, now.words);
  return score >= pairAbove ? score : 0;
}
