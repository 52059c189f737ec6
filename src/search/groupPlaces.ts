import {writePlace} from './place';
import type {FoundTopic, Limits, SearchFacts} from './types';

/** Whether a name holds the words: then it is most likely what was looked for. */
const names = (title: string, words: string): boolean =>
  words !== '' && title.toLowerCase().includes(words.toLowerCase());

/** Those that are so first; else the order they have. */
function first<T>(list: readonly T[], isSo: (member: T) => boolean): T[] {
  return [...list.filter(isSo), ...list.filter((member) => !isSo(member))];
}

/**
 * The places found, by topic and rule, each rule with its versions. Rules and topics that bear the words
 * in their name stand first, the others in the order of the record.
 */
export function groupPlaces(
  places: ReadonlySet<string>,
  {versions, topics}: SearchFacts,
  limits: Limits,
  words = '',
): FoundTopic[] {
  const found = topics
    .filter(({id}) => !limits.topic || id === limits.topic)
    .map((topic) => ({
      id: topic.id,
      title: topic.title,
      rules: topic.provisions
        .map(({id, title}) => ({
          id,
          title,
          versions: versions
            .map((version) => version.id)
            .filter((version) => places.has(writePlace({version, topic: topic.id, rule: id}))),
        }))
        .filter((rule) =>
          limits.version ? rule.versions.includes(limits.version) : rule.versions.length > 0,
        ),
    }))
    .filter(({rules}) => rules.length > 0)
    .map((topic) => ({...topic, rules: first(topic.rules, ({title}) => names(title, words))}));
  return first(found, ({title, rules}) =>
    [title, rules[0]?.title ?? ''].some((name) => names(name, words)),
  );
}
