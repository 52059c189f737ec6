/**
 * Assignments lead to pages that are there, and that never move.
 *
 * Why: a class that was given a sheet must find every page on it, years later too. An address names
 * its version; `/policy/today/` and comparisons in the wrong order only forward, and forward elsewhere
 * when the policy changes.
 *
 * Good: `"/policy/2014/jails/#detainers"`
 * Bad: `"/policy/today/jails/"`, told as `Unexpected address "/policy/today/jails/", expected …`
 */
import {describeAddress, type AddressNames} from '../../src/record/describeAddress';
import {lineOf} from '../lines';
import type {Contribution, Finding, Rule} from '../types';

interface Assignment {
  readonly read?: readonly string[];
  readonly questions?: readonly {readonly answers?: readonly string[]}[];
}

const FILE = 'data/assignments.json';

/** A list of `data/`; empty where it cannot be read, which is told by another rule. */
function listOf<T>({data}: Contribution, name: string): readonly T[] {
  const value = data.find(({file}) => file === `data/${name}.json`)?.value;
  return Array.isArray(value) ? (value as T[]) : [];
}

export const assignments: Rule = {
  id: 'assignments',
  check: (contribution): Finding[] => {
    const text = contribution.data.find(({file}) => file === FILE)?.text ?? '';
    const names: AddressNames = {
      versions: contribution.versions,
      topics: contribution.topics,
      terms: listOf(contribution, 'glossary'),
      claims: listOf(contribution, 'press-check'),
    };
    const faults = (list: readonly string[] = [], path: readonly (string | number)[]): Finding[] =>
      list.flatMap((address, index) =>
        describeAddress(address, names) === undefined
          ? [
              {
                file: FILE,
                line: lineOf(text, [...path, index]),
                message: `Unexpected address "${address}", expected a page of a version, a comparison of a topic (older version first), a history, a term, a claim or a page, with ids as in data/versions.json and data/topics.json.`,
              },
            ]
          : [],
      );
    return listOf<Assignment>(contribution, 'assignments').flatMap(
      ({read, questions = []}, index) => [
        ...faults(read, [index, 'read']),
        ...questions.flatMap(({answers}, place) =>
          faults(answers, [index, 'questions', place, 'answers']),
        ),
      ],
    );
  },
};
