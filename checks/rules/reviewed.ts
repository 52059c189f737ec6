/**
 * Every provision of every version has exactly one entry in `data/review.json`.
 *
 * Why: the page tells readers below each provision how far it was checked against the texts it rests
 * on. Without an entry it would say nothing; with two it would say only one of them.
 *
 * Good: `{"version": "2014", "topic": "police", "provision": "detainers", "verdict": "confirmed", …}`
 * Bad: no such entry, told as `Unexpected absence of 2014/police#detainers, expected one entry …`
 */
import {lineOf} from '../lines';
import type {Contribution, Finding, Rule} from '../types';

const FILE = 'data/review.json';

interface Entry {
  readonly version: string;
  readonly topic: string;
  readonly provision: string;
  readonly read?: readonly string[];
}

const nameOf = ({version, topic, provision}: Entry): string => `${version}/${topic}#${provision}`;

function check({data, versions, topics, sourceKeys}: Contribution): Finding[] {
  const {text, value} = data.find(({file}) => file === FILE) ?? {text: '', value: []};
  const entries = Array.isArray(value) ? (value as Entry[]) : [];
  const wanted = versions.flatMap(({id: version}) =>
    topics.flatMap(({id: topic, provisions}) =>
      provisions.map(({id: provision}) => nameOf({version, topic, provision})),
    ),
  );
  const seen = new Set<string>();
  const faults = entries.flatMap((entry, index): Finding[] => {
    const name = nameOf(entry);
    const tell = (message: string): Finding => ({file: FILE, line: lineOf(text, [index]), message});
    const unknown = (entry.read ?? []).filter((key) => !sourceKeys.has(key));
    const second = seen.has(name);
    seen.add(name);
    return [
      ...(wanted.includes(name)
        ? []
        : [tell(`Unexpected entry for ${name}, expected a provision of data/topics.json.`)]),
      ...(second ? [tell(`Unexpected second entry for ${name}, expected one.`)] : []),
      ...unknown.map((key) =>
        tell(`Unexpected source key "${key}" in ${name}, expected a key of data/sources.json.`),
      ),
    ];
  });
  const missing = wanted
    .filter((name) => !seen.has(name))
    .map((name) => ({
      file: FILE,
      line: 1,
      message: `Unexpected absence of ${name}, expected one entry that says how far it was checked; "not-checked" where it was not.`,
    }));
  return [...faults, ...missing];
}

export const reviewed: Rule = {id: 'reviewed', check};
