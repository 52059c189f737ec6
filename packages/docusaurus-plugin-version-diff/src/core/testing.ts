/** Short ways to write provisions in tests; not part of the room's door. */
import type {Block, Container, Inline, InlineStyle, Provision} from './types';

export function text(words: string, ...styles: InlineStyle[]): Inline {
  return styles.length > 0 ? {text: words, styles} : {text: words};
}

export function paragraph(words: string | Inline[], ...inside: Container[]): Block {
  return {kind: 'paragraph', inside, inlines: typeof words === 'string' ? [text(words)] : words};
}

/** A list item; `id` tells it from its siblings. */
export function item(words: string, id: number, list = 1): Block {
  return paragraph(words, {kind: 'list', id: list}, {kind: 'item', id});
}

/** The cells of one table row; `id` tells it from the other rows. */
export function row(id: number, ...cells: string[]): Block[] {
  const inside: Container[] = [
    {kind: 'table', id: 1},
    {kind: 'row', id},
  ];
  return cells.map((words) => ({kind: 'cell', inside, inlines: [text(words)]}));
}

export function provision(id: string, ...blocks: (Block | string)[]): Provision {
  return {
    id,
    title: id,
    blocks: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
    citations: [],
  };
}
