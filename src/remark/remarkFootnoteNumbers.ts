import type {FootnoteDefinition, FootnoteReference, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Names footnotes by their number on the page, which is short; until here they are named by what they
 * cite, so that the same citation is one footnote and the comparison knows it again in another version.
 */
export default function remarkFootnoteNumbers() {
  return (root: Root): void => {
    const numbers = new Map<string, string>();
    const rename = (node: FootnoteReference | FootnoteDefinition) => {
      const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
      numbers.set(node.identifier, number);
      Object.assign(node, {identifier: number, label: number});
    };
    // References first: their order is the one readers see.
    visit(root, 'footnoteReference', rename);
    visit(root, 'footnoteDefinition', rename);
  };
}
