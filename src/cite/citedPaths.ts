import {comparePath, policyPath} from '../record/paths';
import type {CiteNames} from './pageToCite';

/** Every page that offers its citation: the policy, each pair of versions, each topic of a pair. */
export function citedPaths({versions, topics}: CiteNames): string[] {
  const policy = versions.flatMap(({id}) => topics.map((topic) => policyPath(id, topic.id)));
  const comparisons = versions.flatMap((newer, index) =>
    versions
      .slice(0, index)
      .flatMap((older) => [
        comparePath(older.id, newer.id),
        ...topics.map((topic) => comparePath(older.id, newer.id, topic.id)),
      ]),
  );
  return [...policy, ...comparisons];
}
