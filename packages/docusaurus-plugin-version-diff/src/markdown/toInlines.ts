import type {PhrasingContent} from 'mdast';
import type {Inline, InlineStyle} from '../core';
import {readExpression} from './expressions';
import {attribute, sourceOf} from './jsx';

/** Called for each footnote reference met, in reading order. */
export type OnFootnote = (label: string) => void;

const STYLES: Readonly<Record<string, InlineStyle['kind']>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'strike',
};

/** Elements of HTML that say in a line what Markdown says with signs. */
const ELEMENTS: Readonly<Record<string, InlineStyle['kind']>> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  del: 'strike',
  s: 'strike',
};

interface Line {
  readonly out: Inline[];
  readonly onFootnote: OnFootnote;
}

type Styles = readonly InlineStyle[];
type JsxInLine = Extract<PhrasingContent, {type: 'mdxJsxTextElement'}>;

function push({out}: Line, text: string, styles: Styles): void {
  if (text !== '') {
    out.push(styles.length > 0 ? {text, styles} : {text});
  }
}

/** An element with words says them; one without is known by its source, as a component is. */
function jsx(line: Line, node: JsxInLine, styles: Styles): void {
  const name = node.name ?? '';
  const kind = ELEMENTS[name];
  if (name === 'br') {
    push(line, ' ', styles);
  } else if (name === 'img') {
    push(line, attribute(node, 'alt') || (attribute(node, 'src') ?? ''), styles);
  } else if (node.children.length === 0) {
    push(line, name ? sourceOf(node, true) : '', [...styles, {kind: 'code'}]);
  } else if (name === 'a') {
    walk(line, node.children, [...styles, {kind: 'link', href: attribute(node, 'href') ?? ''}]);
  } else {
    walk(line, node.children, kind ? [...styles, {kind}] : styles);
  }
}

function walk(line: Line, nodes: readonly PhrasingContent[], styles: Styles): void {
  for (const node of nodes) {
    const style = STYLES[node.type];
    if (style && 'children' in node) {
      walk(line, node.children, [...styles, {kind: style}]);
    } else if (node.type === 'text') {
      push(line, node.value.replace(/\s+/g, ' '), styles);
    } else if (node.type === 'inlineCode') {
      push(line, node.value, [...styles, {kind: 'code'}]);
    } else if (node.type === 'link') {
      walk(line, node.children, [...styles, {kind: 'link', href: node.url}]);
    } else if (node.type === 'footnoteReference') {
      line.onFootnote(node.identifier);
    } else if (node.type === 'image') {
      push(line, node.alt || node.url, styles);
    } else if (node.type === 'imageReference') {
      push(line, node.alt || node.identifier, styles);
    } else if (node.type === 'break') {
      push(line, ' ', styles);
    } else if (node.type === 'html') {
      push(line, /^<br\b/i.test(node.value) ? ' ' : '', styles);
    } else if (node.type === 'mdxJsxTextElement') {
      jsx(line, node, styles);
    } else if (node.type === 'mdxTextExpression') {
      const read = readExpression(node.value);
      if (read.kind !== 'nothing') {
        push(line, read.text, read.kind === 'source' ? [...styles, {kind: 'code'}] : styles);
      }
    } else {
      unknown(line, node, styles);
    }
  }
}

/** Nodes that only their plugins know: their words if they have any, else their source. */
function unknown(line: Line, node: PhrasingContent, styles: Styles): void {
  const {type, children, value} = node as {
    type: string;
    children?: PhrasingContent[];
    value?: unknown;
  };
  if (children) {
    walk(line, children, styles);
  } else if (typeof value === 'string' && type !== 'comment') {
    push(line, value, [...styles, {kind: 'code'}]);
  }
}

/** White space at the ends belongs to the mark-up, not to the text. */
function trim(inlines: Inline[]): Inline[] {
  const out = inlines.slice();
  const first = out[0];
  if (first) {
    out[0] = {...first, text: first.text.trimStart()};
  }
  const last = out.at(-1);
  if (last) {
    out[out.length - 1] = {...last, text: last.text.trimEnd()};
  }
  return out.filter((inline) => inline.text !== '');
}

/** The words of a line with their styles; footnotes are told to `onFootnote` and leave no words. */
export function toInlines(
  nodes: readonly PhrasingContent[],
  onFootnote: OnFootnote = () => {},
): Inline[] {
  const line: Line = {out: [], onFootnote};
  walk(line, nodes, []);
  return trim(line.out);
}
