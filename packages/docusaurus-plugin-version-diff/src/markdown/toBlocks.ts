import type {PhrasingContent, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Block, Container} from '../core';
import {readHeading} from './headingId';
import {toInlines, type OnFootnote} from './toInlines';

interface Walk {
  readonly out: Block[];
  readonly onFootnote: OnFootnote;
  /** Gives every container its own number, so that two lists in a row stay two lists. */
  nextId: number;
}

type Inside = readonly Container[];

/** Components of Docusaurus that only group what authors write inside them. */
const JSX_CONTAINERS: Record<string, Container['kind']> = {
  Tabs: 'tabs',
  TabItem: 'tab',
  details: 'details',
  Details: 'details',
};

interface JsxLike {
  readonly name?: string | null;
  readonly attributes?: readonly unknown[];
  readonly children: readonly RootContent[];
}

/** The first of these attributes that is plain text. */
function attribute(node: JsxLike, ...names: string[]): string | undefined {
  for (const entry of node.attributes ?? []) {
    const {name, value} = entry as {name?: string; value?: unknown};
    if (name && names.includes(name) && typeof value === 'string') {
      return value;
    }
  }
  return undefined;
}

function container(walk: Walk, kind: Container['kind'], rest: Partial<Container> = {}): Container {
  return {kind, ...rest, id: walk.nextId++};
}

function line(
  walk: Walk,
  nodes: readonly PhrasingContent[],
  inside: Inside,
  kind: Block['kind'],
): void {
  const inlines = toInlines(nodes, walk.onFootnote);
  if (inlines.length > 0) {
    walk.out.push({kind, inside, inlines});
  }
}

/** What cannot be compared word by word is kept as its source text, to be shown before and after. */
function opaque(walk: Walk, name: string, text: string, inside: Inside): void {
  walk.out.push({kind: 'opaque', lang: name, inside, inlines: [{text}]});
}

function jsx(walk: Walk, node: JsxLike, inside: Inside): void {
  const name = node.name ?? '';
  const kind = JSX_CONTAINERS[name];
  const label = attribute(node, 'label', 'summary', 'title', 'value');
  if (kind) {
    blocks(walk, node.children, [...inside, container(walk, kind, label ? {label} : {})]);
  } else if (node.children.length > 0) {
    blocks(walk, node.children, inside);
  } else if (name === 'img') {
    image(walk, attribute(node, 'src') ?? '', attribute(node, 'alt') ?? '', inside);
  } else {
    const values = (node.attributes ?? []).map((entry) => {
      const {name: key, value} = entry as {name?: string; value?: unknown};
      const text = typeof value === 'string' ? value : (value as {value?: string} | null)?.value;
      return text === undefined ? (key ?? '') : `${key}=${text}`;
    });
    opaque(walk, name, `<${[name, ...values].join(' ')} />`, inside);
  }
}

function image(walk: Walk, src: string, alt: string, inside: Inside): void {
  walk.out.push({kind: 'image', src, inside, inlines: [{text: alt || src}]});
}

function block(walk: Walk, node: RootContent, inside: Inside): void {
  switch (node.type) {
    case 'paragraph': {
      const only = node.children.length === 1 ? node.children[0] : undefined;
      if (only?.type === 'image') {
        image(walk, only.url, only.alt ?? '', inside);
      } else {
        line(walk, node.children, inside, 'paragraph');
      }
      return;
    }
    case 'heading':
      walk.out.push({
        kind: 'heading',
        depth: node.depth,
        inside,
        inlines: [{text: readHeading(node).text}],
      });
      return;
    case 'list': {
      const list = container(walk, 'list', node.ordered ? {ordered: true} : {});
      for (const item of node.children) {
        blocks(walk, item.children, [...inside, list, container(walk, 'item')]);
      }
      return;
    }
    case 'blockquote':
      blocks(walk, node.children, [...inside, container(walk, 'quote')]);
      return;
    case 'table': {
      const table = container(walk, 'table');
      node.children.forEach((row, index) => {
        const inRow = [...inside, table, container(walk, 'row', index === 0 ? {header: true} : {})];
        for (const cell of row.children) {
          walk.out.push({
            kind: 'cell',
            inside: inRow,
            inlines: toInlines(cell.children, walk.onFootnote),
          });
        }
      });
      return;
    }
    case 'code':
      walk.out.push({
        kind: 'code',
        lang: node.lang ?? '',
        inside,
        inlines: [{text: node.value}],
      });
      return;
    case 'mdxJsxFlowElement':
      jsx(walk, node as unknown as JsxLike, inside);
      return;
    case 'html':
      if (!node.value.startsWith('<!--')) {
        opaque(walk, 'html', node.value, inside);
      }
      return;
    default:
      if (
        node.type === 'definition' ||
        node.type === 'footnoteDefinition' ||
        node.type === 'yaml'
      ) {
        return;
      }
      if ('children' in node) {
        opaque(walk, node.type, toString(node), inside);
      }
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
