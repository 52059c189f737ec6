import type {Heading, PhrasingContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

/** What a heading says and the id it gives itself, if any. */
export interface HeadingParts {
  readonly text: string;
  readonly id: string | undefined;
  readonly children: readonly PhrasingContent[];
}

/** `/* #id *\/` inside the braces of MDX; what follows the id is a remark. */
const EXPRESSION_ID = /^\s*\/\*\s*#(\S+?)(?:\s[^]*)?\*\/\s*$/;
/** The same as a comment of HTML, for plain Markdown. */
const COMMENT_ID = /^<!--\s*#(\S+?)(?:\s[^]*)?-->$/;
const BRACE_ID = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;

function idInComment(node: PhrasingContent | undefined): string | undefined {
  if (node?.type === 'mdxTextExpression') {
    return EXPRESSION_ID.exec(node.value)?.[1];
  }
  return node?.type === 'html' ? COMMENT_ID.exec(node.value)?.[1] : undefined;
}

/**
 * Docusaurus knows two forms of an explicit heading id: a comment at the end, `{/* #id *\/}` in MDX
 * and `<!-- #id -->` in Markdown, and the older `{#id}` at the end of the text.
 */
export function readHeading(heading: Heading): HeadingParts {
  const children = heading.children.slice();
  const id = idInComment(children.at(-1));
  if (id) {
    children.pop();
    return {id, text: toString(children).trim(), children};
  }
  const text = toString(children).trim();
  const brace = BRACE_ID.exec(text);
  return brace
    ? {id: brace[1]?.trim(), text: text.slice(0, brace.index).trim(), children}
    : {id: undefined, text, children};
}
