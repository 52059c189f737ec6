import type {BlockDiff} from '../../../core';
import {labelOf} from '../labels';

type Side = 'before' | 'after';

/** A passage that moved stands in two rows, and each of them holds the words of both sides. */
const standsIn = (side: Side, {kind, end}: BlockDiff): boolean =>
  kind !== 'moved' || end === (side === 'before' ? 'from' : 'to');

/** The words of one side of a row; where they are marked, the page has them in the segments only. */
function wordsOf(side: Side, row: BlockDiff): string {
  const other = side === 'before' ? 'ins' : 'del';
  const pieces = row.segments?.filter(({type}) => type !== other) ?? row[side]?.inlines ?? [];
  return pieces.map(({text}) => text).join('');
}

/** Whether what stands over a passage, such as the title of its admonition, says the same. */
function hasSameLabels({before, after}: BlockDiff): boolean {
  const labels = (block: BlockDiff['before']) =>
    block?.inside.map(labelOf).filter(Boolean).join('\n');
  return !before || !after || labels(before) === labels(after);
}

/**
 * Whether two texts differ in their paragraphs, lists, links or emphasis only. Marks show words that
 * came and went, and a reader should not look for a difference of words where there is none.
 */
export function hasSameWords(rows: readonly BlockDiff[]): boolean {
  const all = (side: Side) =>
    rows
      .filter((row) => standsIn(side, row))
      .map((row) => wordsOf(side, row))
      .join('')
      .replace(/\s+/g, '');
  return all('before') === all('after') && rows.every(hasSameLabels);
}
