import type {Heading, PhrasingContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

/** What a heading says and the id it gives itself, if any. */
export interface HeadingParts {
  readonly text: string;
  readonly id: string | undefined;
  readonly children: readonly PhrasingContent[];
}

const COMMENT_ID = /^\s*\/\*\s*#(\S+)\s*\*\/\s*$/;
const BRACE_ID = /\s*\{#([^\s}]+)\}\s*$/;

/**
 * Docusaurus knows two forms of an explicit heading id: the comment `{/* #id *\/}` of MDX, and the
 * older `{#id}` at the end of the text.
 */
export function readHeading(heading: Heading): HeadingParts {
  const children = heading.children.slice();
  const last = children.at(-1);
  if (last?.type === 'mdxTextExpression') {
    const id = COMMENT_ID.exec(last.value)?.[1];
    if (id) {
      children.pop();
      return {id, text: toString(children).trim(), children};
    }
  }
  const text = toString(children);
  const brace = BRACE_ID.exec(text);
  return brace
    ? {id: brace[1], text: text.slice(0, brace.index).trim(), children}
    : {id: undefined, text: text.trim(), children};
}
