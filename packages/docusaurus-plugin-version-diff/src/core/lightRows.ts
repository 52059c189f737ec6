import type {Block, BlockDiff} from './types';

function bare(block: Block | undefined): Block | undefined {
  return block && {...block, inlines: []};
}

/**
 * Rows without the words that stand in their segments too. The theme shows the segments; sending
 * old and new text beside them would make the data of a page three times as heavy.
 */
export function lightRows(rows: readonly BlockDiff[]): BlockDiff[] {
  return rows.map((row) => {
    if (!row.segments) {
      return row;
    }
    const before = bare(row.before);
    const after = bare(row.after);
    return {...row, ...(before ? {before} : {}), ...(after ? {after} : {})};
  });
}
