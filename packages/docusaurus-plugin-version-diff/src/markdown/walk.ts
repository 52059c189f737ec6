import type {PhrasingContent, RootContent} from 'mdast';
import type {Block, Container, Inline} from '../core';
import {readExpression} from './expressions';
import type {JsxLike} from './jsx';
import {toInlines, type OnFootnote} from './toInlines';

/** The state of one walk over a page, and the blocks that need no further walking. */
export interface Walk {
  readonly out: Block[];
  readonly onFootnote: OnFootnote;
  /** Gives every container its own number, so that two lists in a row stay two lists. */
  nextId: number;
}

export type Inside = readonly Container[];
export type Parent = JsxLike & {readonly children: readonly RootContent[]};

export function container(
  walk: Walk,
  kind: Container['kind'],
  rest: Partial<Container> = {},
): Container {
  return {kind, ...rest, id: walk.nextId++};
}

export function push(
  walk: Walk,
  inside: Inside,
  inlines: readonly Inline[],
  rest: Partial<Block> = {},
): void {
  if (inlines.length > 0) {
    walk.out.push({kind: 'paragraph', ...rest, inside, inlines});
  }
}

export function line(walk: Walk, nodes: readonly PhrasingContent[], inside: Inside): void {
  push(walk, inside, toInlines(nodes, walk.onFootnote));
}

/** What cannot be compared word by word is kept as its source text, to be shown before and after. */
export function opaque(walk: Walk, name: string, text: string, inside: Inside): void {
  push(walk, inside, [{text}], {kind: 'opaque', lang: name});
}

/** The picture is not read: its description and its address stand for it. */
export function image(walk: Walk, src: string, alt: string, inside: Inside): void {
  const address: Inline = {text: src, styles: [{kind: 'code'}]};
  push(walk, inside, alt ? [{text: `${alt} `}, address] : [address], {kind: 'image', src});
}

export function labelled(walk: Walk, kind: Container['kind'], label = '', name = ''): Container {
  return container(walk, kind, {...(name ? {name} : {}), ...(label ? {label} : {})});
}

export function code(walk: Walk, value: string, lang: string, meta: string, inside: Inside): void {
  const title = /(?:^|\s)title=(["'])(.*?)\1/.exec(meta)?.[2];
  push(walk, inside, title ? [{text: title, styles: [{kind: 'code'}]}] : []);
  push(walk, inside, [{text: value}], {kind: 'code', lang});
}

/** Source that stands alone: an expression, a formula … */
export function source(walk: Walk, type: string, value: string, inside: Inside): void {
  const read =
    type === 'mdxFlowExpression' ? readExpression(value) : ({kind: 'source', text: value} as const);
  if (read.kind === 'text') {
    push(walk, inside, [{text: read.text}]);
  } else if (read.kind === 'source') {
    opaque(walk, type === 'mdxFlowExpression' ? 'expression' : type, read.text, inside);
  }
}
