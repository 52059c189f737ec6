/**
 * Where the words of a provision differ from the version before, a change note says why; where they
 * do not, there is none.
 *
 * Why: a word that changes while the law does not is a fault of ours, and a change without its cause
 * is of no use to a reader.
 *
 * Good: a fenced `change` block with kind, cause, date in the period, summary of at most 40 words.
 * Bad: new words and no block, told as `Unexpected difference from version 2003 without a change note …`
 */
import {diffProvision} from '../../packages/docusaurus-plugin-version-diff/src/public';
import type {PolicyVersion} from '../../data/types';
import {DIFF_OPTIONS} from '../../src/record/standings';
import type {Contribution, Finding, Page, Rule} from '../types';

const LONGEST_SUMMARY = 40;

type Provision = Page['provisions'][number];

function checkNotes(page: Page, provision: Provision, version: PolicyVersion): Finding[] {
  return provision.notes.flatMap(({date, reason, summary}): Finding[] => {
    const findings: Finding[] = [];
    const tell = (message: string): void => {
      findings.push({file: page.file, line: provision.line, message});
    };
    // Compared at the precision of the date: "2014" is inside a period that begins in 2014.
    const from = version.from.slice(0, date.length);
    const to = (version.to ?? version.asOf).slice(0, date.length);
    if (!reason && (date < from || date > to)) {
      tell(
        `Unexpected date ${date} in a change note of "${provision.id}", expected a day of version ${version.id} (${version.from} to ${version.to ?? version.asOf}), or a field \`reason\` that says why.`,
      );
    }
    const words = summary.split(/\s+/).length;
    if (words > LONGEST_SUMMARY) {
      tell(
        `Unexpected summary of ${words} words in "${provision.id}", expected at most ${LONGEST_SUMMARY}.`,
      );
    }
    return findings;
  });
}

function checkStep(page: Page, before: Page | undefined, older: string | undefined): Finding[] {
  const {file, provisions} = page;
  return provisions.flatMap((provision): Finding[] => {
    const {id, line, notes} = provision;
    const old = before?.provisions.find((candidate) => candidate.id === id);
    if (!before || older === undefined) {
      return notes.length > 0
        ? [
            {
              file,
              line,
              message: `Unexpected change note in "${id}", expected none in the oldest version: there is nothing to differ from.`,
            },
          ]
        : [];
    }
    // A provision that is missing or empty is told once, by the check for the spine.
    if (!old || old.blocks.length === 0 || provision.blocks.length === 0) {
      return [];
    }
    const differs = diffProvision(old, provision, DIFF_OPTIONS).status !== 'unchanged';
    // A note that cannot be read is told already; it may be the one that is wanted here.
    if (differs && notes.length === 0 && page.noteFaults.length === 0) {
      return [
        {
          file,
          line,
          message: `Unexpected difference from version ${older} without a change note in "${id}". Add a \`change\` block with its cause, or restore the older words.`,
        },
      ];
    }
    if (!differs && notes.length > 0) {
      return [
        {
          file,
          line,
          message: `Unexpected change note in "${id}": the words are those of version ${older}. Take the note out, or state the change.`,
        },
      ];
    }
    return [];
  });
}

function checkVersion({pages, versions}: Contribution, version: PolicyVersion): Finding[] {
  const older = versions[versions.indexOf(version) - 1]?.id;
  return pages
    .filter((page) => page.versionId === version.id && page.tree)
    .flatMap((page) => {
      const before = pages.find(
        (other) => other.versionId === older && other.topicId === page.topicId && other.tree,
      );
      return [
        ...page.noteFaults,
        ...(older === undefined
          ? []
          : page.provisions.flatMap((provision) => checkNotes(page, provision, version))),
        // A version before that cannot be read is told once, by the check for pages.
        ...(older !== undefined && !before ? [] : checkStep(page, before, older)),
      ];
    });
}

export const changeNotes: Rule = {
  id: 'change-notes',
  check: (contribution) =>
    contribution.versions.flatMap((version) => checkVersion(contribution, version)),
};
