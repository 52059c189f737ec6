import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** Takes the citations out of a page, so that only its words are compared. */
export function stripCitations() {
  return (root: Root): void => {
    visit(root, 'text', (node) => {
      node.value = node.value.replace(/\s*\[@[^\][]*\]/g, '');
    });
  };
}
