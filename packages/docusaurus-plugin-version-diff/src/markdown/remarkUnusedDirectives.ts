import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

interface TextDirective {
  type: string;
  name: string;
  value?: string;
  data?: object;
  attributes?: object | null;
  children: unknown[];
}

/**
 * The syntax of directives also takes a colon before a word, as in "ratio:width". Where nothing of
 * the site has used such a directive it is text again, as Docusaurus makes it.
 */
export function remarkUnusedDirectives() {
  return (root: Root): void => {
    visit(root, (node) => {
      const directive = node as unknown as TextDirective;
      const isBare =
        node.type === ('textDirective' as string) &&
        !directive.data &&
        directive.children.length === 0 &&
        Object.keys(directive.attributes ?? {}).length === 0;
      if (isBare) {
        directive.type = 'text';
        directive.value = `:${directive.name}`;
      }
    });
  };
}
