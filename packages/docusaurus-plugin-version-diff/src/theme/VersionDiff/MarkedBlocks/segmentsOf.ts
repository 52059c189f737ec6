import type {Block, BlockDiff, StyledSegment} from '../../../core/types';

function whole(block: Block, type: StyledSegment['type']): StyledSegment[] {
  return block.inlines.map(({text, styles}) => ({type, text, ...(styles ? {styles} : {})}));
}

/** The words of a row with their marks, whatever became of it. */
export function segmentsOf(row: BlockDiff): readonly StyledSegment[] {
  if (row.segments) {
    return row.segments;
  }
  const {kind, before, after} = row;
  if (kind === 'same') {
    return after ? whole(after, 'same') : [];
  }
  return [...(before ? whole(before, 'del') : []), ...(after ? whole(after, 'ins') : [])];
}
