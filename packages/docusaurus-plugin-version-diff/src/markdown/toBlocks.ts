import type {ListItem, PhrasingContent, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Block, Container} from '../core';
import {readHeading} from './headingId';
import {htmlWords} from './html';
import {attribute, isComponent, sourceOf} from './jsx';
import {toInlines, type OnFootnote} from './toInlines';
import {
  code,
  container,
  image,
  labelled,
  line,
  opaque,
  push,
  source,
  type Inside,
  type Parent,
  type Walk,
} from './walk';

/** Components of Docusaurus that only group what authors write inside them. */
const JSX_CONTAINERS: Record<string, Container['kind']> = {
  Tabs: 'tabs',
  TabItem: 'tab',
  details: 'details',
  Details: 'details',
  Admonition: 'admonition',
};

/** Nodes that print nothing where they stand. */
const SILENT = new Set(['comment', 'definition', 'footnoteDefinition', 'mdxjsEsm', 'toml', 'yaml']);

function jsx(walk: Walk, node: Parent, inside: Inside): void {
  const name = node.name ?? '';
  const kind = JSX_CONTAINERS[name];
  if (name === 'head') {
    return;
  }
  if (kind) {
    const label = attribute(node, 'label', 'title', 'value');
    const type = kind === 'admonition' ? (attribute(node, 'type') ?? 'note') : '';
    blocks(walk, node.children, [...inside, labelled(walk, kind, label, type)]);
  } else if (name === 'img') {
    image(walk, attribute(node, 'src') ?? '', attribute(node, 'alt') ?? '', inside);
  } else {
    const isEmpty = node.children.length === 0;
    // The words inside a component are compared; what its attributes do cannot be.
    if (isEmpty ? name !== 'br' : isComponent(node) && (node.attributes?.length ?? 0) > 0) {
      opaque(walk, name, sourceOf(node, isEmpty), inside);
    }
    blocks(walk, node.children, inside);
  }
}

/** `:::note[Title]` and what stands in it; a directive of another name is a plain group. */
function directive(walk: Walk, node: Parent, inside: Inside): void {
  const [first, ...rest] = node.children;
  const isLabel = (first?.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true;
  const title = (node.attributes as {title?: string} | null | undefined)?.title;
  const label = title ?? (isLabel ? toString(first) : undefined);
  blocks(walk, isLabel ? rest : node.children, [
    ...inside,
    labelled(walk, 'admonition', label, node.name ?? ''),
  ]);
}

/** The box of a task stands before its words. */
function withBox({checked, children}: ListItem): readonly RootContent[] {
  const [first, ...rest] = children;
  if (typeof checked !== 'boolean' || first?.type !== 'paragraph') {
    return children;
  }
  const box = {type: 'text', value: checked ? '☑ ' : '☐ '} as const;
  return [{...first, children: [box, ...first.children]}, ...rest];
}

function block(walk: Walk, node: RootContent, inside: Inside): void {
  switch (node.type) {
    case 'paragraph': {
      const only = node.children.length === 1 ? node.children[0] : undefined;
      return only?.type === 'image'
        ? image(walk, only.url, only.alt ?? '', inside)
        : line(walk, node.children, inside);
    }
    case 'heading': {
      const {depth} = node;
      return push(walk, inside, [{text: readHeading(node).text}], {kind: 'heading', depth});
    }
    case 'list': {
      const list = container(walk, 'list', node.ordered ? {ordered: true} : {});
      for (const item of node.children) {
        blocks(walk, withBox(item), [...inside, list, container(walk, 'item')]);
      }
      return;
    }
    case 'blockquote':
      return blocks(walk, node.children, [...inside, container(walk, 'quote')]);
    case 'table': {
      const table = container(walk, 'table');
      node.children.forEach((row, index) => {
        const inRow = [...inside, table, container(walk, 'row', index === 0 ? {header: true} : {})];
        for (const cell of row.children) {
          const inlines = toInlines(cell.children, walk.onFootnote);
          walk.out.push({kind: 'cell', inside: inRow, inlines});
        }
      });
      return;
    }
    case 'code':
      return code(walk, node.value, node.lang ?? '', node.meta ?? '', inside);
    case 'html': {
      const words = htmlWords(node.value);
      return words === undefined
        ? opaque(walk, 'html', node.value, inside)
        : push(walk, inside, words ? [{text: words}] : []);
    }
    default:
      return other(walk, node, inside);
  }
}

/** Nodes that are not plain Markdown, by name: the types of some are known to their plugins only. */
function other(walk: Walk, node: RootContent, inside: Inside): void {
  const {type, children, value} = node as unknown as Parent & {type: string; value?: unknown};
  if (SILENT.has(type)) {
    return;
  }
  if (type === 'mdxJsxFlowElement') {
    jsx(walk, node as unknown as Parent, inside);
  } else if (type === 'containerDirective') {
    directive(walk, node as unknown as Parent, inside);
  } else if (type === 'leafDirective') {
    line(walk, children as PhrasingContent[], inside);
  } else if (typeof value === 'string') {
    source(walk, type, value, inside);
  } else if (children && children.length > 0) {
    opaque(walk, type, toString(node), inside);
  }
}

function blocks(walk: Walk, nodes: readonly RootContent[], inside: Inside): void {
  for (const node of nodes) {
    block(walk, node, inside);
  }
}

/** Flow content in, blocks out, in reading order. */
export function toBlocks(nodes: readonly RootContent[], onFootnote: OnFootnote): Block[] {
  const walk: Walk = {out: [], onFootnote, nextId: 1};
  blocks(walk, nodes, []);
  return walk.out;
}
