import type {Topic} from '../../data/types';

interface Named {
  readonly id: string;
}

/** What addresses may name. */
export interface AddressNames {
  readonly versions: readonly (Named & {readonly short: string})[];
  readonly topics: readonly Topic[];
  readonly terms: readonly (Named & {readonly term: string})[];
  readonly claims: readonly (Named & {readonly claim: string})[];
}

/** Pages that stand for themselves. */
const PAGES: Readonly<Record<string, string>> = {
  'press-check': 'Press check',
  offenses: 'Offenses',
  timeline: 'Timeline',
  sources: 'Sources',
  about: 'About this record',
};

const byId = <T extends Named>(list: readonly T[], id: string | undefined): T | undefined =>
  list.find((candidate) => candidate.id === id);

/** "Jails: Detainers", or the topic alone. */
function placeOf(
  topics: readonly Topic[],
  topicId: string | undefined,
  provisionId: string | undefined,
): string | undefined {
  const topic = byId(topics, topicId);
  if (!topic || !provisionId) {
    return topic?.title;
  }
  const provision = byId(topic.provisions, provisionId);
  return provision && `${topic.title}: ${provision.title}`;
}

/** The parts in a row; nothing where one of them is not known. */
function row(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(' · ');
}

/**
 * Says in words where an address of the site leads: "2014 · Jails: Detainers".
 * @param address from the root, as `/policy/2014/jails/#detainers`
 * @returns nothing where it names a version, topic, rule, term, claim or page that is not there
 */
export function describeAddress(address: string, names: AddressNames): string | undefined {
  const [path = '', anchor] = address.split('#');
  const [kind = '', ...rest] = path.split('/').filter(Boolean);
  const {versions, topics, terms, claims} = names;
  const short = (id: string | undefined): string | undefined => byId(versions, id)?.short;
  if (kind === 'policy' && rest.length === 2) {
    return row(short(rest[0]), placeOf(topics, rest[1], anchor));
  }
  if (kind === 'compare' && rest.length === 3) {
    const ids = versions.map(({id}) => id);
    const inOrder = ids.indexOf(rest[0] ?? '') < ids.indexOf(rest[1] ?? '');
    const older = inOrder ? short(rest[0]) : undefined;
    return row(older && `${older} → ${short(rest[1])}`, placeOf(topics, rest[2], anchor));
  }
  if (kind === 'history' && rest.length === 1) {
    return row('History', placeOf(topics, rest[0], anchor));
  }
  if (rest.length > 0) {
    return undefined;
  }
  if (kind === 'glossary') {
    return row('Glossary', byId(terms, anchor)?.term);
  }
  if (kind === 'press-check' && anchor) {
    return row('Press check', byId(claims, anchor)?.claim);
  }
  return anchor ? undefined : PAGES[kind];
}
