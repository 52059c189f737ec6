import type {ProvisionPlace, SourcePlace} from '../../data/listTypes';
import type {Topic} from '../../data/types';
import {shortCitation, sourcePath, type References} from '../citations/reference';
import {historyPath, policyPath} from './paths';

/** A link in words. */
export interface TextLink {
  readonly text: string;
  readonly href: string;
}

/** "Local Law 58 of 2014, § 2", leading to the page of the source. */
export function sourceLinks(places: readonly SourcePlace[], references: References): TextLink[] {
  return places.map(({key, pinpoint}) => {
    const reference = references.get(key);
    if (!reference) {
      throw new Error(`Unexpected source key "${key}", expected a key of data/sources.json.`);
    }
    return {
      text: shortCitation(reference.short, pinpoint),
      href: sourcePath(key),
    };
  });
}

/** "Jails: Detainers", leading to the provision in a version, or to its history where none is named. */
export function provisionLink(
  {topic: topicId, provision: id, version}: Omit<ProvisionPlace, 'version'> & {version?: string},
  topics: readonly Topic[],
): TextLink {
  const topic = topics.find((candidate) => candidate.id === topicId);
  const provision = topic?.provisions.find((candidate) => candidate.id === id);
  if (!topic || !provision) {
    throw new Error(`Unexpected provision "${topicId}#${id}", expected one of data/topics.json.`);
  }
  return {
    text: `${topic.title}: ${provision.title}`,
    href: version ? policyPath(version, topicId, id) : historyPath(topicId, id),
  };
}
