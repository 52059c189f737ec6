import type {Root} from 'mdast';
import {get} from 'node-emoji';
import {visit} from 'unist-util-visit';

const SHORTCODE = /:\+1:|:-1:|:[\w-]+:/g;

/**
 * `:tada:` as Docusaurus shows it. Docusaurus takes `remark-emoji` for it, which cannot be loaded
 * with `require`, so not by a plugin that is read as TypeScript; this is its rule, from the same list.
 */
export function remarkEmoji() {
  return (root: Root): void => {
    visit(root, 'text', (node) => {
      node.value = node.value.replace(SHORTCODE, (code) => get(code) ?? code);
    });
  };
}
