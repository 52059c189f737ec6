import type {Block, BlockDiff, StyledSegment} from '../../../core/types';

/** One side of a row: the words to show and what their marks stand for. */
export interface Side {
  readonly segments: readonly StyledSegment[];
  readonly mark: 'words' | 'whole' | 'moved';
}

/** A row as it is shown: the marked text, and the two sides read one after the other. */
export interface RowView {
  /** Old and new in one text; hiding `ins` leaves the old, hiding `del` the new. Absent where there is no such text. */
  readonly merged?: Side;
  /** The old words alone; absent where nothing stood here. */
  readonly before?: Side;
  /** The new words alone; absent where nothing stands here. */
  readonly after?: Side;
}

function whole(block: Block, type: StyledSegment['type']): StyledSegment[] {
  return block.inlines.map(({text, styles}) => ({type, text, ...(styles ? {styles} : {})}));
}

function as(
  segments: readonly StyledSegment[],
  type: StyledSegment['type'],
): readonly StyledSegment[] {
  return segments.map((segment) => ({...segment, type}));
}

/** Segments of a row, or of its block where the row has none. */
function segmentsOf({segments, before, after}: BlockDiff, side: 'del' | 'ins'): StyledSegment[] {
  if (segments) {
    return segments.filter(({type}) => type === 'same' || type === side);
  }
  const block = side === 'del' ? (before ?? after) : (after ?? before);
  return block ? whole(block, side) : [];
}

/** What is shown of a row, whatever became of it. */
export function sidesOf(row: BlockDiff): RowView {
  const {kind, segments, end} = row;
  switch (kind) {
    case 'same': {
      const text = {segments: as(segmentsOf(row, 'ins'), 'same'), mark: 'words'} as const;
      return {merged: text, before: text, after: text};
    }
    case 'added':
      return {after: {segments: as(segmentsOf(row, 'ins'), 'ins'), mark: 'words'}};
    case 'removed':
      return {before: {segments: as(segmentsOf(row, 'del'), 'del'), mark: 'words'}};
    case 'moved':
      // Each end shows the words of its side; a word that changed on the way keeps its own mark.
      return end === 'from'
        ? {before: {segments: as(segmentsOf(row, 'del'), 'del'), mark: 'moved'}}
        : {after: {segments: as(segmentsOf(row, 'ins'), 'ins'), mark: 'moved'}};
    case 'reworded':
      return {
        merged: {segments: segments ?? [], mark: 'words'},
        before: {segments: segmentsOf(row, 'del'), mark: 'words'},
        after: {segments: segmentsOf(row, 'ins'), mark: 'words'},
      };
    case 'rewritten':
      return {
        before: {segments: as(segmentsOf(row, 'del'), 'del'), mark: 'words'},
        after: {segments: as(segmentsOf(row, 'ins'), 'ins'), mark: 'words'},
      };
  }
}
