import type {Block, Container, Inline, Provision} from './types';

/** The words of a block, without styles. */
export function blockText(block: Block): string {
  return block.inlines.map(({text}) => text).join('');
}

/** What makes the style of a run of text; empty for plain text. */
export function styleKey({styles}: Pick<Inline, 'styles'>): string {
  return styles?.length ? JSON.stringify(styles.map(({kind, href}) => [kind, href])) : '';
}

/** Two blocks with the same key are the same to a reader: in words, style, kind and surroundings. */
export function blockKey(block: Block): string {
  const {kind, depth, lang, src, inside} = block;
  return JSON.stringify([
    kind,
    depth,
    lang,
    src,
    inside.map(containerKey),
    styledText(block.inlines),
  ]);
}

/** What may be paired: a list item with a list item, a cell with a cell, a paragraph with a paragraph. */
export function blockShape({kind, inside}: Block): string {
  return `${kind} in ${inside.at(-1)?.kind ?? 'provision'}`;
}

/**
 * The blocks of a provision as one key, grouping included: whether two paragraphs share a list item or stand in two
 * shows only in the ids of their containers, and ids are not comparable between versions. So each is replaced by a
 * number in order of first appearance.
 */
export function structureKey({blocks}: Provision): string {
  const numbers = new Map<string, number>();
  const number = ({kind, id}: Container) => {
    const name = `${kind} ${id}`;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name);
  };
  return JSON.stringify(blocks.map((block) => [blockKey(block), block.inside.map(number)]));
}

function containerKey({kind, ordered, header, label, name}: Container): unknown {
  return [kind, ordered ?? false, header ?? false, label, name];
}

/** Text and style of the inlines, however they are cut into runs. */
function styledText(inlines: readonly Inline[]): string[] {
  const out: string[] = [];
  let last: string | undefined;
  for (const inline of inlines) {
    if (!inline.text) continue;
    const style = styleKey(inline);
    if (style === last) out.push(`${out.pop()}${inline.text}`);
    else out.push(style, inline.text);
    last = style;
  }
  return out;
}
