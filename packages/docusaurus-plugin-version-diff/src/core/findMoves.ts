import {likeness, size} from './likeness';
import type {Pair} from './pairUnits';
import type {DiffOptions} from './types';
import type {Unit} from './units';

/** A passage of fewer words is not recognised as "the same, elsewhere": it is struck and written anew. */
const MIN_WORDS = 4;

/** Beyond this many leftovers on either side nothing is looked for: the work is the product of both. */
const MAX_LEFT = 100;

/** Which of the removed units stand elsewhere among the added ones; the best likeness first, each unit once. */
export function findMoves(
  before: readonly Unit[],
  after: readonly Unit[],
  removed: readonly number[],
  added: readonly number[],
  {movedAbove}: Pick<DiffOptions, 'movedAbove'>,
): Pair[] {
  if (removed.length > MAX_LEFT || added.length > MAX_LEFT) return [];
  const candidates: (Pair & {score: number})[] = [];
  for (const old of removed) {
    for (const now of added) {
      const score = moveScore(before[old], after[now]);
      if (score >= movedAbove) candidates.push({old, now, score});
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.old - b.old || a.now - b.now);
  const takenOld = new Set<number>();
  const takenNow = new Set<number>();
  return candidates.filter(({old, now}) => {
    if (takenOld.has(old) || takenNow.has(now)) return false;
    takenOld.add(old);
    takenNow.add(now);
    return true;
  });
}

function moveScore(old: Unit | undefined, now: Unit | undefined): number {
  // Table rows are not moved: their cells could only be shown as many moves at once.
  if (old?.blocks.length !== 1 || now?.blocks.length !== 1) return 0;
  if (old.blocks[0]?.kind !== now.blocks[0]?.kind) return 0;
  if (size(old.words) < MIN_WORDS) return 0;
  return likeness(old.words, now.words);
}
