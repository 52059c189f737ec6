import type {PolicyVersion, Topic} from '../../data/types';
import type {PageToCite} from '../sources/types';
import {formatDay} from '../components/periodOf';

export interface CiteNames {
  readonly versions: readonly PolicyVersion[];
  readonly topics: readonly Topic[];
}

const POLICY = /\/policy\/([^/]+)\/([^/]+)\/$/;
const COMPARISON = /\/compare\/([^/]+)\/([^/]+)\/(?:([^/]+)\/)?$/;

/** What someone who quotes the page at this address must say of it; nothing for other pages. */
export function pageToCite(address: string, {versions, topics}: CiteNames): PageToCite | undefined {
  const versionOf = (id: string | undefined) => versions.find((version) => version.id === id);
  const topicOf = (id: string | undefined) => topics.find((topic) => topic.id === id);

  const [, policyId, topicId] = POLICY.exec(address) ?? [];
  const version = versionOf(policyId);
  const topic = topicOf(topicId);
  if (version && topic) {
    return {title: topic.title, version: version.label, date: version.asOf, address};
  }
  const [, olderId, newerId, comparedId] = COMPARISON.exec(address) ?? [];
  const older = versionOf(olderId);
  const newer = versionOf(newerId);
  const compared = topicOf(comparedId);
  if (!older || !newer || (comparedId && !compared)) {
    return undefined;
  }
  const pair = `version ${older.label}, as of ${formatDay(older.asOf)}, compared with version ${newer.label}`;
  return {
    title: compared ? `${compared.title}: ${pair}` : `All topics: ${pair}`,
    date: newer.asOf,
    address,
  };
}
