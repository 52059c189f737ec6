import type {Overview, PairComparison} from '../core';
import {toRef} from './comparePair';
import type {VersionPages} from './types';

/** Lays the pairs out as the table of the start page. */
export function toOverview(
  versions: readonly VersionPages[],
  pairs: readonly PairComparison[],
  path: string,
): Overview {
  const steps = versions.slice(1).flatMap((version, index) => {
    const older = versions[index];
    const pair = pairs.find(
      (candidate) => candidate.older.slug === older?.slug && candidate.newer.slug === version.slug,
    );
    return pair ? [pair] : [];
  });
  const titles = new Map<string, string>();
  for (const pair of steps.slice().reverse()) {
    for (const doc of pair.docs) {
      titles.set(doc.id, titles.get(doc.id) ?? doc.title);
    }
  }
  return {
    path,
    versions: versions.map(toRef),
    rows: [...titles].map(([id, title]) => ({
      id,
      title,
      cells: steps.flatMap((pair) => {
        const doc = pair.docs.find((candidate) => candidate.id === id);
        const changes = (doc?.provisions ?? []).filter(({status}) => status !== 'unchanged');
        return doc
          ? [
              {
                version: pair.newer,
                path: doc.path,
                changes: changes.map((change) => ({
                  id: change.id,
                  title: change.title,
                  status: change.status,
                })),
              },
            ]
          : [];
      }),
    })),
    pairs: pairs.map(({older, newer, path: pairPath, total}) => ({
      older: older.slug,
      newer: newer.slug,
      path: pairPath,
      total,
    })),
  };
}
