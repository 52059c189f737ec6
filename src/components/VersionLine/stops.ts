import {versions} from '../../../data';
import {comparePath, policyPath} from '../../record/paths';

/** A version on the line: where it leads, and what it is to the page at hand. */
export interface Stop {
  readonly id: string;
  readonly short: string;
  readonly headline: string;
  readonly href: string;
  /** `here`: the version read. `from`, `to`: the two compared. `between`: passed on the way. */
  readonly mark?: 'here' | 'from' | 'between' | 'to';
  /** Words for listeners around the name: "Compare … with 2014". */
  readonly spoken?: readonly [before: string, after: string];
}

export interface Line {
  readonly label: string;
  readonly stops: readonly Stop[];
}

/** The line of a page that is read: each version leads to the same topic. */
export function readingLine(topicId: string, versionId?: string): Stop[] {
  return versions.map(({id, short, headline}) => ({
    id,
    short,
    headline,
    href: policyPath(id, topicId),
    ...(id === versionId && {mark: 'here' as const}),
  }));
}

/**
 * The line of a comparison: its ends lead to the two texts, every other version to the comparison in which
 * it takes the place of the nearer end.
 */
export function comparingLine(older: string, newer: string, topicId?: string): Stop[] {
  const place = (id: string): number => versions.findIndex((version) => version.id === id);
  const shortOf = (id: string): string => versions[place(id)]?.short ?? id;
  const [from, to] = [place(older), place(newer)];
  return versions.map(({id, short, headline}, index) => {
    const stop = {id, short, headline};
    if (index === from || index === to) {
      return {
        ...stop,
        href: policyPath(id, topicId ?? 'overview'),
        mark: index === from ? 'from' : 'to',
        spoken: ['Read ', index === from ? ', the older text' : ', the newer text'],
      };
    }
    return index < from
      ? {
          ...stop,
          href: comparePath(id, newer, topicId),
          spoken: ['Compare ', ` with ${shortOf(newer)}`],
        }
      : {
          ...stop,
          href: comparePath(older, id, topicId),
          ...(index < to && {mark: 'between' as const}),
          spoken: ['Compare ', ` with ${shortOf(older)}`],
        };
  });
}

/** The line that belongs on a page of the comparison, by its address; the page of all pairs has none. */
export function lineOfPath(path: string): Line | undefined {
  const [kind, first, second, topic] = path.split('/').filter(Boolean);
  if (kind === 'history' && first) {
    return {label: 'This topic in each version', stops: readingLine(first)};
  }
  return kind === 'compare' && first && second
    ? {label: 'Compare other versions', stops: comparingLine(first, second, topic)}
    : undefined;
}
