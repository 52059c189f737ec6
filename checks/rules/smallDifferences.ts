/**
 * The same rule in the same words: a small difference between neighbouring versions is looked at by
 * a person before it stands.
 *
 * Why: a word that changes while the law does not tells readers of a change that never happened. A
 * program cannot know the law; it can list the provisions that are nearly, but not quite, the same.
 * Each stands in `data/small-differences.json` with the reason why those few words do stand for a
 * change.
 *
 * Good: no difference; or a difference with its entry.
 * Bad: "may not ask about" become "cannot inquire as to", told as
 * `Unexpected small difference from version 2003 in "city-workers" …`
 */
import {
  diffProvision,
  type BlockDiff,
} from '../../packages/docusaurus-plugin-version-diff/src/public';
import {DIFF_OPTIONS} from '../../src/record/standings';
import type {Contribution, Finding, Rule} from '../types';

/** Up to so many words on either side are a small difference. */
const FEW_WORDS = 6;

interface Entry {
  readonly version: string;
  readonly topic: string;
  readonly provision: string;
  readonly reason: string;
}

function entriesOf({data}: Contribution): readonly Entry[] {
  const value = data.find(({file}) => file === 'data/small-differences.json')?.value;
  return Array.isArray(value) ? (value as Entry[]) : [];
}

/** The words on one side of the marks. */
function marked(blocks: readonly BlockDiff[], type: 'ins' | 'del'): string {
  return blocks
    .flatMap(({segments, before, after}) => {
      if (segments) {
        return segments.filter((segment) => segment.type === type).map(({text}) => text);
      }
      const block = type === 'ins' ? after : before;
      return block && !(before && after) ? block.inlines.map(({text}) => text) : [];
    })
    .join(' ')
    .trim();
}

const count = (text: string): number => (text === '' ? 0 : text.split(/\s+/).length);

export const smallDifferences: Rule = {
  id: 'small-differences',
  check: (contribution) => {
    const {pages, versions} = contribution;
    const entries = entriesOf(contribution);
    const used = new Set<Entry>();
    const findings = pages.flatMap((page) =>
      page.provisions.flatMap((provision): Finding[] => {
        const older = versions[versions.findIndex(({id}) => id === page.versionId) - 1]?.id;
        const before = pages
          .find((other) => other.versionId === older && other.topicId === page.topicId)
          ?.provisions.find(({id}) => id === provision.id);
        // What is missing or empty is told by the check for the spine.
        if (!before || before.blocks.length === 0 || provision.blocks.length === 0) {
          return [];
        }
        const {blocks, status} = diffProvision(before, provision, DIFF_OPTIONS);
        const [gone, come] = [marked(blocks, 'del'), marked(blocks, 'ins')];
        if (status !== 'reworded' || count(gone) > FEW_WORDS || count(come) > FEW_WORDS) {
          return [];
        }
        const entry = entries.find(
          ({version, topic, provision: id}) =>
            version === page.versionId && topic === page.topicId && id === provision.id,
        );
        if (entry) {
          used.add(entry);
          return [];
        }
        return [
          {
            file: page.file,
            line: provision.line,
            message: `Unexpected small difference from version ${older} in "${provision.id}": "${gone}" became "${come}". Restore the older words, or say in data/small-differences.json why the law changed.`,
          },
        ];
      }),
    );
    const idle = entries.filter((entry) => !used.has(entry));
    return [
      ...findings,
      ...idle.map(({version, topic, provision}) => ({
        file: 'data/small-differences.json',
        line: 1,
        message: `Unexpected entry for ${version}/${topic}#${provision}: there is no small difference. Take it out.`,
      })),
    ];
  },
};
