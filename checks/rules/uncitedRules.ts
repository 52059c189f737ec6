/**
 * Every sentence that states a rule, a date or a figure is covered by a citation.
 *
 * Why: people will rely on it. A citation covers what stands before it in its paragraph, back to the
 * citation before; a list is covered by the end of the sentence that opens it, or by its last item.
 *
 * Good: `A City worker may not ask. [@nyc-eo-41-2003, § 4]`
 * Bad: `A City worker may not ask.`, told as
 * `Unexpected rule without a source: "A City worker may not ask." Expected a citation such as …`
 */
import type {List, ListItem, Paragraph, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Finding, Page, Rule} from '../types';

const CITATION = /\[@[^\][]*\]/g;
/** Words and figures that make a sentence a claim; a heading's or an order's number counts too. */
const CLAIM = /\b(may|must|need not|shall|cannot)\b|\d/;

/** The words after the last citation. */
function tail(node: RootContent | ListItem): string {
  const text = toString(node);
  const end = [...text.matchAll(CITATION)].at(-1);
  return text.slice(end ? end.index + end[0].length : 0).trim();
}

const hasCitation = (node: RootContent | ListItem): boolean => /\[@/.test(toString(node));

function quote(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text;
}

function finding(file: string, node: RootContent | ListItem, text: string): Finding {
  return {
    file,
    line: node.position?.start.line ?? 1,
    message: `Unexpected rule without a source: "${quote(text)}" Expected a citation such as [@nyc-eo-41-2003, § 4] after it.`,
  };
}

/** Items after the last one with a citation, where the opening sentence has none of its own. */
function checkList(file: string, list: List, opening: Paragraph | undefined): Finding[] {
  const openingCovers = opening !== undefined && hasCitation(opening) && tail(opening) === '';
  if (openingCovers) {
    return [];
  }
  const last = list.children.findLastIndex((item) => hasCitation(item));
  return list.children.slice(last + 1).flatMap((item) => {
    const text = toString(item);
    return CLAIM.test(text) || last < 0 ? [finding(file, item, text)] : [];
  });
}

function checkPage({file, tree}: Page): Finding[] {
  const nodes = tree?.children ?? [];
  return nodes.flatMap((node, index): Finding[] => {
    const next = nodes[index + 1];
    const before = nodes[index - 1];
    if (node.type === 'paragraph') {
      const rest = tail(node);
      // A sentence that opens a list is covered by the list.
      const opensList = next?.type === 'list' && !/[.!?]["'”’)]*$/.test(rest);
      return CLAIM.test(rest) && !opensList ? [finding(file, node, rest)] : [];
    }
    if (node.type === 'list') {
      return checkList(file, node, before?.type === 'paragraph' ? before : undefined);
    }
    return [];
  });
}

/** A provision says at least once where it comes from, a silent one too. */
function withoutAny({file, tree}: Page): Finding[] {
  const findings: Finding[] = [];
  let heading: RootContent | undefined;
  // An empty provision is told once, by the check for the spine.
  let cited = true;
  let empty = true;
  for (const node of [...(tree?.children ?? []), undefined]) {
    if (node === undefined || node.type === 'heading') {
      if (heading && !cited && !empty) {
        findings.push({
          file,
          line: heading.position?.start.line ?? 1,
          message:
            'Unexpected provision without any source, expected at least one citation: a silence is cited to what was read.',
        });
      }
      heading = node;
      cited = false;
      empty = true;
    } else {
      empty = false;
      cited ||= hasCitation(node);
    }
  }
  return findings;
}

export const uncitedRules: Rule = {
  id: 'uncited-rules',
  check: ({pages}) => pages.flatMap((page) => [...checkPage(page), ...withoutAny(page)]),
};
