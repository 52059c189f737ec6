import type {Link, PhrasingContent, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {termFinder, type Term} from './findTerms';

export interface Options {
  readonly terms: readonly Term[];
  /** Address of a term. */
  readonly pathOf: (id: string) => string;
}

/** Where a link would be in the way, or the words are not ours. */
const CLOSED = new Set(['heading', 'link', 'linkReference', 'footnoteDefinition', 'blockquote']);

/**
 * Links the first use of each term on a page to the glossary. It adds links only: the words stay as
 * they are. The comparison reads the pages without this step.
 */
export default function remarkTerms({terms, pathOf}: Options) {
  const find = termFinder(terms);
  return (root: Root): void => {
    const seen = new Set<string>();
    visit(root, (node, index, parent) => {
      if (CLOSED.has(node.type)) {
        return SKIP;
      }
      if (node.type !== 'text' || !parent || index === undefined) {
        return undefined;
      }
      const children = linkTerms(node);
      parent.children.splice(index, 1, ...children);
      return [SKIP, index + children.length];
    });

    function linkTerms({value}: Text): PhrasingContent[] {
      const out: PhrasingContent[] = [];
      let from = 0;
      for (const {id, start, end} of find(value)) {
        if (!seen.has(id)) {
          seen.add(id);
          out.push(
            {type: 'text', value: value.slice(from, start)},
            toLink(id, value.slice(start, end)),
          );
          from = end;
        }
      }
      out.push({type: 'text', value: value.slice(from)});
      return out.filter((node) => node.type !== 'text' || node.value !== '');
    }

    function toLink(id: string, words: string): Link {
      return {
        type: 'link',
        url: pathOf(id),
        data: {hProperties: {className: ['term']}},
        children: [{type: 'text', value: words}],
      };
    }
  };
}
