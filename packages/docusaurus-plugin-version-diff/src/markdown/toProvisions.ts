import type {FootnoteDefinition, PhrasingContent, Root, RootContent} from 'mdast';
import type {ChangeNote, Citation, Provision} from '../core';
import {readChangeNote} from './changeNotes';
import {readHeading} from './headingId';
import {headingIdOf} from './remarkHeadingIds';
import {toBlocks} from './toBlocks';
import {toInlines} from './toInlines';

/** A provision as read from a page, with where it stands and the notes written beside it. */
export interface PageProvision extends Provision {
  /** Line of its heading, from 1. */
  readonly line: number;
  readonly notes: readonly ChangeNote[];
}

/** Something a writer must mend. */
export interface PageFault {
  readonly line: number;
  readonly message: string;
}

export interface PageProvisions {
  readonly provisions: readonly PageProvision[];
  readonly faults: readonly PageFault[];
}

export interface ProvisionOptions {
  /** Heading depth that opens a provision. */
  readonly depth: number;
  /** Language of the fenced blocks that hold change notes. */
  readonly changeFence: string;
  /** Id of what stands before the first heading. */
  readonly introId: string;
  /** Title of what stands before the first heading. */
  readonly introTitle: string;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly nodes: RootContent[];
}

/**
 * Cuts a page at its headings of the given depth and above. The first heading of depth 1 is the
 * title of the page and opens nothing.
 */
function toSections(root: Root, {depth, introId, introTitle}: ProvisionOptions): Section[] {
  const sections: Section[] = [{id: introId, title: introTitle, line: 1, nodes: []}];
  let titleSeen = false;
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 1 && !titleSeen) {
      titleSeen = true;
      continue;
    }
    const id = node.type === 'heading' && node.depth <= depth ? headingIdOf(node) : '';
    if (node.type === 'heading' && id) {
      const {text} = readHeading(node);
      sections.push({id, title: text, line: node.position?.start.line ?? 0, nodes: []});
    } else {
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections;
}

function footnotes(root: Root): Map<string, Citation> {
  const found = new Map<string, Citation>();
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') {
      const inlines = toInlines(phrasing(node));
      found.set(node.identifier, {key: inlines.map(({text}) => text).join(''), inlines});
    }
  }
  return found;
}

function phrasing(node: FootnoteDefinition): PhrasingContent[] {
  return node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
}

/** A syntax tree in, the provisions of the page out, in page order. */
export function toProvisions(root: Root, options: ProvisionOptions): PageProvisions {
  const notesOfPage = footnotes(root);
  const faults: PageFault[] = [];
  const provisions = toSections(root, options).map(({id, title, line, nodes}): PageProvision => {
    const cited = new Map<string, Citation>();
    const notes: ChangeNote[] = [];
    const text: RootContent[] = [];
    for (const node of nodes) {
      if (node.type === 'code' && node.lang === options.changeFence) {
        const result = readChangeNote(node);
        if ('note' in result) {
          notes.push(result.note);
        } else {
          faults.push(...result.faults.map((message) => ({line: result.line, message})));
        }
      } else {
        text.push(node);
      }
    }
    const blocks = toBlocks(text, (label) => {
      const citation = notesOfPage.get(label);
      if (citation) {
        cited.set(citation.key, citation);
      }
    });
    return {id, title, line, blocks, citations: [...cited.values()], notes};
  });
  const [intro, ...rest] = provisions;
  return {provisions: intro && intro.blocks.length > 0 ? [intro, ...rest] : rest, faults};
}
