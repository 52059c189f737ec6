import type {Pairs} from '../options';

/** What is needed of a version to find it by the name a site wrote. */
export interface Named {
  readonly name: string;
  readonly slug: string;
}

/** Indexes of two versions, oldest first. */
export type IndexPair = readonly [older: number, newer: number];

function find(versions: readonly Named[], name: string): number {
  const index = versions.findIndex((version) => version.name === name || version.slug === name);
  if (index < 0) {
    const known = versions.map((version) => `"${version.slug}"`).join(', ');
    throw new Error(
      `Unexpected version "${name}" in the option "pairs" of docusaurus-plugin-version-diff, expected one of ${known}.`,
    );
  }
  return index;
}

/**
 * The pairs to compare. `versions` stand oldest first; a pair written in the wrong order is turned, and
 * one written twice is compared once.
 * @throws Error that names the unknown version and lists the known ones.
 */
export function selectPairs(versions: readonly Named[], pairs: Pairs): IndexPair[] {
  if (typeof pairs !== 'string') {
    const found = pairs
      .map(([a, b]) => [find(versions, a), find(versions, b)] as const)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    return [...new Map(found.map((pair) => [pair.join(), pair])).values()];
  }
  const out: IndexPair[] = [];
  for (let newer = 1; newer < versions.length; newer++) {
    const first = pairs === 'adjacent' ? newer - 1 : 0;
    for (let older = first; older < newer; older++) {
      out.push([older, newer]);
    }
  }
  return out;
}
