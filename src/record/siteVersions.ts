import type {PolicyVersion, Topic} from '../../data/types';
import {periodOf} from '../components/periodOf';
import {policyPath} from './paths';

interface DocsVersion {
  readonly label: string;
  readonly path: string;
  readonly banner: 'none';
  readonly badge: boolean;
}

/** What the docs plugin wants to know of each version; `versions` stand oldest first. */
export function docsVersions(versions: readonly PolicyVersion[]): Record<string, DocsVersion> {
  return Object.fromEntries(
    versions.map(({id, label}, index) => [
      index === versions.length - 1 ? 'current' : id,
      // Our own status bar says who governed and when, which the stock banner cannot.
      {label, path: id, banner: 'none', badge: false},
    ]),
  );
}

/** The line that comparisons show under the name of a version. */
export function comparisonNotes(versions: readonly PolicyVersion[]): Record<string, string> {
  return Object.fromEntries(versions.map((version) => [version.id, periodOf(version)]));
}

/** Other addresses under which readers look for a version, each with all its topics. */
export function forwards(
  versions: readonly PolicyVersion[],
  topics: readonly Topic[],
): {from: string[]; to: string}[] {
  const newest = versions.at(-1) as PolicyVersion;
  const first = topics[0] as Topic;
  return versions.flatMap(({id, forwards: names}) => {
    const all = [...names, ...(id === newest.id ? ['today'] : [])].filter(
      (name, index, list) => list.indexOf(name) === index,
    );
    const pages = topics
      .map((topic) => ({
        to: policyPath(id, topic.id),
        from: all.map((name) => policyPath(name, topic.id)),
      }))
      .filter(({from}) => from.length > 0);
    const home = {
      to: policyPath(id, first.id),
      from: [
        ...[id, ...all].map((name) => `/policy/${name}/`),
        ...(id === newest.id ? ['/policy/'] : []),
      ],
    };
    return [...pages, home];
  });
}
