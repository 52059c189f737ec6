import {writePlace} from './place';
import type {FoundTopic, Limits, SearchFacts} from './types';

/** The places found, by topic and rule in the order of the record, each rule with its versions. */
export function groupPlaces(
  places: ReadonlySet<string>,
  {versions, topics}: SearchFacts,
  limits: Limits,
): FoundTopic[] {
  return topics
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
    .filter(({rules}) => rules.length > 0);
}
