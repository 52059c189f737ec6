import type {Code, FootnoteDefinition, FootnoteReference, PhrasingContent, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {parse, stringify} from 'yaml';
import {nearestKeys} from '../citations/nearestKeys';
import {parseCitations, parseItems, type CitationItem} from '../citations/parseCitations';
import {shortCitation, sourcePath, type Reference, type References} from '../citations/reference';

export interface Options {
  readonly references: References;
  /** Language of the fenced blocks that hold change notes. */
  readonly changeFence: string;
  /**
   * How a footnote names its source: with the full reference, or by its short name alone, where the
   * source's own page is one step away and the space is for the rule.
   */
  readonly form?: 'full' | 'short';
}

/** A footnote's identifier: letters, digits and hyphens only, the same for the same citation. */
function identifierOf({key, pinpoint}: CitationItem): string {
  const place = pinpoint
    .toLowerCase()
    .replace(/§§?/g, 's')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return place ? `${key}.${place}` : key;
}

function find(item: CitationItem, references: References): Reference {
  const reference = references.get(item.key);
  if (!reference) {
    const nearest = nearestKeys(item.key, references.keys()).join(', ');
    throw new Error(
      `Unexpected source key "${item.key}", expected a key of data/sources.json. Nearest: ${nearest}`,
    );
  }
  return reference;
}

function shortWords({key, pinpoint}: CitationItem, {short}: Reference): PhrasingContent[] {
  const words = shortCitation(short, pinpoint);
  const name = words.startsWith(short) ? short : words;
  const link: PhrasingContent = {
    type: 'link',
    url: sourcePath(key),
    children: [{type: 'text', value: name}],
  };
  return words === name ? [link] : [link, {type: 'text', value: words.slice(name.length)}];
}

function fullWords(item: CitationItem, reference: Reference): PhrasingContent[] {
  const words: PhrasingContent[] = reference.parts.map(({text, italic}) =>
    italic
      ? {type: 'emphasis', children: [{type: 'text', value: text}]}
      : {type: 'text', value: text},
  );
  const place = item.pinpoint ? `, ${item.pinpoint}.` : '.';
  // The page of the source leads on to the document: its address alone may weigh as much as a rule.
  const links: PhrasingContent[] = [
    {type: 'text', value: `${place} `},
    {type: 'link', url: sourcePath(item.key), children: [{type: 'text', value: 'Source'}]},
  ];
  return [...words, ...links];
}

function define(identifier: string, children: PhrasingContent[]): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [{type: 'paragraph', children}],
  };
}

/** Replaces the bracket of a citation by footnote references; the space before it goes too. */
function splitText(
  node: Text,
  onItem: (item: CitationItem) => void,
): PhrasingContent[] | undefined {
  const marks = parseCitations(node.value);
  if (marks.length === 0) {
    return undefined;
  }
  const out: PhrasingContent[] = [];
  let from = 0;
  for (const {start, end, items} of marks) {
    const before = node.value.slice(from, start).replace(/\s+$/, '');
    if (before) {
      out.push({type: 'text', value: before});
    }
    for (const item of items) {
      onItem(item);
      const identifier = identifierOf(item);
      out.push({type: 'footnoteReference', identifier, label: identifier} as FootnoteReference);
    }
    from = end;
  }
  const rest = node.value.slice(from);
  if (rest) {
    out.push({type: 'text', value: rest});
  }
  return out;
}

/** In a change note the cause is written as citations; here it gets its names and addresses. */
function resolveCause(node: Code, references: References): void {
  const value = parse(node.value) as {cause?: unknown};
  if (typeof value?.cause === 'string' && value.cause.startsWith('@')) {
    const cause = parseItems(value.cause).map((item) => {
      const {short} = find(item, references);
      return {text: shortCitation(short, item.pinpoint), href: sourcePath(item.key)};
    });
    node.value = stringify({...value, cause});
  }
}

/**
 * Turns `[@key, pinpoint]` into GFM footnotes: formatted reference, pinpoint, link to the page of the
 * source and to the document. The same citation twice is one footnote with two ways back.
 * @throws VFileMessage at the line of an unknown key or an unreadable citation.
 */
export default function remarkCitations({references, changeFence, form = 'full'}: Options) {
  const toWords = form === 'full' ? fullWords : shortWords;
  return (root: Root, file: VFile): void => {
    const cited = new Map<string, FootnoteDefinition>();
    const guarded = <T>(place: Text | Code, action: () => T): T => {
      try {
        return action();
      } catch (error) {
        return file.fail((error as Error).message, place.position);
      }
    };
    visit(root, 'text', (node, index, parent) => {
      const children = guarded(node, () =>
        splitText(node, (item) => {
          const identifier = identifierOf(item);
          const words = toWords(item, find(item, references));
          cited.set(identifier, cited.get(identifier) ?? define(identifier, words));
        }),
      );
      if (!children || !parent || index === undefined) {
        return undefined;
      }
      parent.children.splice(index, 1, ...children);
      return [SKIP, index + children.length];
    });
    visit(root, 'code', (node) => {
      if (node.lang === changeFence) {
        guarded(node, () => resolveCause(node, references));
      }
    });
    root.children.push(...cited.values());
  };
}
