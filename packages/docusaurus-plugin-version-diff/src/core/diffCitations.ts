import type {Citation, CitationDiff} from './types';

/** Which sources were kept, added and removed: first those of the newer version in its order, then the removed ones. */
export function diffCitations(
  before: readonly Citation[],
  after: readonly Citation[],
): CitationDiff[] {
  const old = new Set(before.map(({key}) => key));
  const now = new Set(after.map(({key}) => key));
  return [
    ...after.map((citation): CitationDiff => ({
      kind: old.has(citation.key) ? 'same' : 'added',
      citation,
    })),
    ...before
      .filter(({key}) => !now.has(key))
      .map((citation): CitationDiff => ({kind: 'removed', citation})),
  ];
}
