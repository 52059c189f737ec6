/**
 * Every citation can be read, and its source is on record.
 *
 * Why: a claim whose source cannot be found is a claim without a source.
 *
 * Good: `[@nyc-eo-41-2003, § 4]`
 * Bad: `[@nyc-eo-14-2003, § 4]`, told as
 * `Unexpected source key "nyc-eo-14-2003", expected a key of data/sources.json. Nearest: nyc-eo-41-2003, …`
 */
import type {Code, Text} from 'mdast';
import {visit} from 'unist-util-visit';
import {parse} from 'yaml';
import {nearestKeys} from '../../src/citations/nearestKeys';
import {parseCitations, parseItems, type CitationItem} from '../../src/citations/parseCitations';
import {CHANGE_FENCE} from '../../src/record/readRecord';
import type {Finding, Rule} from '../types';

function causeOf(node: Code): string {
  try {
    const value = parse(node.value) as {cause?: unknown} | null;
    return typeof value?.cause === 'string' ? value.cause : '';
  } catch {
    return '';
  }
}

export const citations: Rule = {
  id: 'citations',
  check: ({pages, sourceKeys}) => {
    const findings: Finding[] = [];
    for (const {file, tree} of pages) {
      const read = (node: Text | Code, action: () => readonly CitationItem[]): void => {
        const line = node.position?.start.line ?? 1;
        try {
          for (const {key} of action()) {
            if (!sourceKeys.has(key)) {
              findings.push({
                file,
                line,
                message: `Unexpected source key "${key}", expected a key of data/sources.json. Nearest: ${nearestKeys(key, sourceKeys).join(', ')}.`,
              });
            }
          }
        } catch (error) {
          findings.push({file, line, message: `${(error as Error).message}.`});
        }
      };
      if (!tree) {
        continue;
      }
      visit(tree, 'text', (node) => {
        read(node, () => parseCitations(node.value).flatMap(({items}) => items));
      });
      visit(tree, 'code', (node) => {
        const cause = node.lang === CHANGE_FENCE ? causeOf(node) : '';
        if (cause) {
          read(node, () => parseItems(cause));
        }
      });
    }
    return findings;
  },
};
