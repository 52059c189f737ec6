import type {FootnoteDefinition, Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {References} from '../citations/reference';

export interface Options {
  readonly references: References;
  /** Keys of the sources that tell of an act instead of being it. */
  readonly secondary: ReadonlySet<string>;
}

/** How far a page rests on secondary sources; given to the component `SourcesNote`. */
export interface SourcesNoteData {
  readonly total: number;
  readonly secondary: readonly {readonly key: string; readonly short: string}[];
}

const SOURCE = /\/sources\/([a-z0-9-]+)\//g;

/** The keys of all sources a page cites, in its footnotes and as causes of its changes. */
function citedKeys(root: Root): Set<string> {
  const keys = new Set<string>();
  const collect = (text: string): void => {
    for (const [, key] of text.matchAll(SOURCE)) {
      keys.add(key as string);
    }
  };
  visit(root, 'footnoteDefinition', (definition: FootnoteDefinition) => {
    visit(definition, 'link', ({url}) => collect(url));
  });
  visit(root, 'code', ({value}) => collect(value));
  return keys;
}

/** Says at the head of a page which of its sources are secondary. Comes after `remarkCitations`. */
export default function remarkSourcesNote({references, secondary}: Options) {
  return (root: Root): void => {
    const keys = citedKeys(root);
    const found = [...keys].filter((key) => secondary.has(key));
    if (found.length === 0) {
      return;
    }
    const data: SourcesNoteData = {
      total: keys.size,
      secondary: found.map((key) => ({key, short: references.get(key)?.short ?? key})),
    };
    root.children.unshift({
      type: 'mdxJsxFlowElement',
      name: 'SourcesNote',
      attributes: [{type: 'mdxJsxAttribute', name: 'data', value: JSON.stringify(data)}],
      children: [],
    } as unknown as RootContent);
  };
}
