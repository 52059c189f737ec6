import type {PolicyEvent} from '../../../data/listTypes';
import type {PolicyVersion, Topic} from '../../../data/types';
import type {References} from '../../citations/reference';
import {curly} from '../../citations/curly';
import {periodOf} from '../../components/periodOf';
import {provisionLink, sourceLinks, type TextLink} from '../../record/links';
import {comparePath, policyPath} from '../../record/paths';
import {countKinds, type Kind} from './kinds';

/** What happened, in the words readers see. */
export const EVENT_KINDS: Readonly<Record<string, string>> = {
  signed: 'Signed',
  'enacted-over-veto': 'Enacted over a veto',
  'lapsed-into-law': 'Law without signature',
  'in-force': 'In force',
  amended: 'Amended',
  repealed: 'Repealed',
  'court-ruling': 'Court ruling',
  enjoined: 'Enjoined',
  void: 'Declared void',
  filed: 'Filed',
  report: 'Report',
  'federal-act': 'Federal act',
  'state-act': 'State act',
  practice: 'Practice',
};

export interface TimelineEvent {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly sources: readonly TextLink[];
  readonly provisions: readonly TextLink[];
  /** The first rule it bears on, beside the version before, beside today's, and the way to any two. */
  readonly compare: readonly TextLink[];
}

/** The events of one version's period. */
export interface TimelinePeriod {
  /** The version's id; `before` ahead of the first. */
  readonly id: string;
  readonly label: string;
  /** The version's period and mayors; absent ahead of the first. */
  readonly about?: string;
  readonly doors: readonly TextLink[];
  readonly events: readonly TimelineEvent[];
}

export interface TimelinePageData {
  readonly kinds: readonly Kind[];
  readonly periods: readonly TimelinePeriod[];
  readonly total: number;
}

/** Read it, what it changed, how it stands to today, any two. */
function doorsOf(version: PolicyVersion, versions: readonly PolicyVersion[]): TextLink[] {
  const previous = versions[versions.indexOf(version) - 1];
  const newest = versions.at(-1);
  return [
    {text: 'Read this version', href: policyPath(version.id, 'overview')},
    ...(previous
      ? [{text: 'What this version changed', href: comparePath(previous.id, version.id)}]
      : []),
    ...(newest && newest !== version
      ? [{text: 'Compare with today', href: comparePath(version.id, newest.id)}]
      : []),
    {text: 'Compare any two', href: '/compare/'},
  ];
}

/** The same doors at the rule an event bears on; an event ahead of the first version has only the last. */
function compareAt(
  place: string | undefined,
  version: PolicyVersion | undefined,
  versions: readonly PolicyVersion[],
): TextLink[] {
  const [topic, provision] = place?.split('#') ?? [];
  const previous = version && versions[versions.indexOf(version) - 1];
  const newest = versions.at(-1);
  return [
    ...(version && previous
      ? [
          {
            text: `with the version before (${previous.short})`,
            href: comparePath(previous.id, version.id, topic, provision),
          },
        ]
      : []),
    ...(version && newest && newest !== version
      ? [
          {
            text: `with today (${newest.short})`,
            href: comparePath(version.id, newest.id, topic, provision),
          },
        ]
      : []),
    {text: 'any two', href: '/compare/'},
  ];
}

/** The events under the version in whose period they fall, oldest first; no period is left out. */
export function toTimelinePage(
  events: readonly PolicyEvent[],
  references: References,
  names: {readonly versions: readonly PolicyVersion[]; readonly topics: readonly Topic[]},
): TimelinePageData {
  const {versions, topics} = names;
  const of = (versionId: string | null): TimelineEvent[] =>
    events
      .filter(({version}) => version === versionId)
      .map(({id, date, type, title, text, sources, provisions}) => ({
        id,
        date,
        kind: type,
        title: curly(title),
        text: curly(text),
        sources: sourceLinks(sources, references),
        provisions: provisions.map((place) => {
          const [topic = '', provision = ''] = place.split('#');
          return provisionLink({topic, provision, version: versionId ?? undefined}, topics);
        }),
        compare: compareAt(
          provisions[0],
          versions.find((version) => version.id === versionId),
          versions,
        ),
      }));
  const before = of(null);
  return {
    total: events.length,
    kinds: countKinds(
      EVENT_KINDS,
      events.map(({type}) => type),
    ),
    periods: [
      ...(before.length > 0
        ? [{id: 'before', label: 'Before the first order', doors: [], events: before}]
        : []),
      ...versions.map((version) => ({
        id: version.id,
        label: version.label,
        about: `${periodOf(version)}, under ${list(version.mayors)}.`,
        doors: doorsOf(version, versions),
        events: of(version.id),
      })),
    ],
  };
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en', {style: 'long', type: 'conjunction'}).format(names);
}
