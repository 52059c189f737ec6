import type {PhrasingContent} from 'mdast';
import type {Inline, InlineStyle} from '../core';

/** Called for each footnote reference met, in reading order. */
export type OnFootnote = (label: string) => void;

const STYLES: Partial<Record<PhrasingContent['type'], InlineStyle['kind']>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'strike',
};

/** The text of a JSX element inside a line: its children if it has any, else its name. */
function unknownText(node: {name?: string | null; children?: PhrasingContent[]}): string {
  return node.children?.length ? '' : `<${node.name ?? ''}/>`;
}

function walk(
  nodes: readonly PhrasingContent[],
  styles: readonly InlineStyle[],
  out: Inline[],
  onFootnote: OnFootnote,
): void {
  const push = (text: string, more: readonly InlineStyle[] = []): void => {
    const all = [...styles, ...more];
    if (text !== '') {
      out.push(all.length > 0 ? {text, styles: all} : {text});
    }
  };
  for (const node of nodes) {
    const style = STYLES[node.type];
    if (style && 'children' in node) {
      walk(node.children, [...styles, {kind: style}], out, onFootnote);
    } else if (node.type === 'text') {
      push(node.value.replace(/\s+/g, ' '));
    } else if (node.type === 'inlineCode') {
      push(node.value, [{kind: 'code'}]);
    } else if (node.type === 'link') {
      walk(node.children, [...styles, {kind: 'link', href: node.url}], out, onFootnote);
    } else if (node.type === 'linkReference') {
      walk(node.children, styles, out, onFootnote);
    } else if (node.type === 'footnoteReference') {
      onFootnote(node.identifier);
    } else if (node.type === 'image') {
      push(node.alt || node.url);
    } else if (node.type === 'break') {
      push(' ');
    } else if (node.type === 'mdxJsxTextElement') {
      push(unknownText(node));
      walk(node.children, styles, out, onFootnote);
    }
    // Expressions, HTML comments and definitions print nothing a reader could compare.
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
  const out: Inline[] = [];
  walk(nodes, [], out, onFootnote);
  return trim(out);
}
