import {diffBlock} from './diffBlock';
import {findMoves} from './findMoves';
import {pairUnits} from './pairUnits';
import type {Pair} from './pairUnits';
import type {Block, BlockDiff, DiffOptions} from './types';
import {cellUnits, toUnits} from './units';
import type {Unit} from './units';

/** A move, numbered. */
interface Move extends Pair {
  readonly moveId: number;
}

/**
 * Aligns the blocks of two versions of a provision. The rows keep the order of both sides: read in order, those with a
 * `before` give the old text and those with an `after` the new one. A moved block has a row at each of its places.
 */
export function alignBlocks(
  before: readonly Block[],
  after: readonly Block[],
  options: DiffOptions,
): BlockDiff[] {
  const old = toUnits(before);
  const now = toUnits(after);
  const pairs = pairUnits(old, now, options);
  const removed = leftover(
    old,
    pairs.map((pair) => pair.old),
  );
  const added = leftover(
    now,
    pairs.map((pair) => pair.now),
  );
  const moves = findMoves(old, now, removed, added, options)
    // Numbered in the order of the newer text, which is how a reader meets them.
    .sort((a, b) => a.now - b.now)
    .map((pair, moveId) => ({...pair, moveId}));
  return toRows(old, now, pairs, moves, options);
}

/** The positions that are in no pair. */
function leftover(units: readonly Unit[], paired: readonly number[]): number[] {
  const taken = new Set(paired);
  return [...units.keys()].filter((n) => !taken.has(n));
}

/** Writes the rows: between two pairs what was removed, then what was added. */
function toRows(
  old: readonly Unit[],
  now: readonly Unit[],
  pairs: readonly Pair[],
  moves: readonly Move[],
  options: DiffOptions,
): BlockDiff[] {
  const rows: BlockDiff[] = [];
  let i = 0;
  let j = 0;
  for (const pair of [...pairs, {old: old.length, now: now.length}]) {
    for (; i < pair.old; i++) rows.push(...goneRows(old, now, i, moves, options));
    for (; j < pair.now; j++) rows.push(...newRows(old, now, j, moves, options));
    const before = old[i++];
    const after = now[j++];
    if (before && after) rows.push(...pairRows(before, after, options));
  }
  return rows;
}

function goneRows(
  old: readonly Unit[],
  now: readonly Unit[],
  i: number,
  moves: readonly Move[],
  options: DiffOptions,
): BlockDiff[] {
  const move = moves.find((candidate) => candidate.old === i);
  if (move) return moveRow(old, now, move, 'from', options);
  return (old[i]?.blocks ?? []).map((before) => ({kind: 'removed', before}));
}

function newRows(
  old: readonly Unit[],
  now: readonly Unit[],
  j: number,
  moves: readonly Move[],
  options: DiffOptions,
): BlockDiff[] {
  const move = moves.find((candidate) => candidate.now === j);
  if (move) return moveRow(old, now, move, 'to', options);
  return (now[j]?.blocks ?? []).map((after) => ({kind: 'added', after}));
}

function moveRow(
  old: readonly Unit[],
  now: readonly Unit[],
  move: Move,
  end: 'from' | 'to',
  options: DiffOptions,
): BlockDiff[] {
  const before = old[move.old]?.blocks[0];
  const after = now[move.now]?.blocks[0];
  if (!before || !after) return [];
  return [{...diffBlock(before, after, options), kind: 'moved', end, moveId: move.moveId}];
}

/** The rows of two paired units: a block with its block, a table row cell by cell. */
function pairRows(before: Unit, after: Unit, options: DiffOptions): BlockDiff[] {
  if (before.blocks.length !== after.blocks.length) {
    // A column came or went: the cells are paired by what they say.
    const old = cellUnits(before);
    const now = cellUnits(after);
    return toRows(old, now, pairUnits(old, now, options), [], options);
  }
  return before.blocks.flatMap((block, column) => {
    const other = after.blocks[column];
    return other ? [diffBlock(block, other, options)] : [];
  });
}
