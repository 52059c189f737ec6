import {blockKey, blockShape, blockText} from './blocks';
import {wordBag} from './likeness';
import type {WordBag} from './likeness';
import type {Block} from './types';

/**
 * What is aligned with what: a block, or all the cells of a table row. Rows are aligned as one, else a cell could be
 * paired with a cell of another row that happens to read the same.
 */
export interface Unit {
  readonly blocks: readonly Block[];
  readonly shape: string;
  /** Equal keys: the same to a reader. */
  readonly key: string;
  readonly words: WordBag;
}

/** Cuts the blocks of a provision into units, in order. */
export function toUnits(blocks: readonly Block[]): Unit[] {
  const groups: Block[][] = [];
  let openRow: number | undefined;
  for (const block of blocks) {
    const row = block.kind === 'cell' ? rowOf(block) : undefined;
    if (row !== undefined && row === openRow) groups.at(-1)?.push(block);
    else groups.push([block]);
    openRow = row;
  }
  return groups.map(toUnit);
}

/** A single block as a unit, for the cells inside a row. */
export function cellUnits(row: Unit): Unit[] {
  return row.blocks.map((cell) => toUnit([cell]));
}

function toUnit(blocks: readonly Block[]): Unit {
  const keys = blocks.map(blockKey);
  return {
    blocks,
    shape: blocks.map(blockShape)[0] ?? '',
    key: keys.length === 1 ? (keys[0] ?? '') : JSON.stringify(keys),
    // An address or a component's name is all that some blocks can be told apart by.
    words: wordBag(
      blocks.map((block) => [blockText(block), block.src, block.lang].join(' ')).join(' '),
    ),
  };
}

function rowOf({inside}: Block): number | undefined {
  return inside.findLast(({kind}) => kind === 'row')?.id;
}
