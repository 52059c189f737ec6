import {
  diffPage,
  summarize,
  type DiffOptions,
  type DocComparison,
  type KindCounts,
  type PairComparison,
  type ProvisionComparison,
  type VersionRef,
} from '../core';
import {addressOf} from './anchors';
import {notesOnTheWay} from './notesOnTheWay';
import type {Diff} from './rememberDiffs';
import type {DocPage, VersionPages} from './types';

/** The part of a version that pages need; the docs themselves stay behind. */
export function toRef({slug, label, note}: VersionRef): VersionRef {
  return {slug, label, note};
}

/** Docs of both versions: in the order of the newer, with removed ones after their old neighbour. */
export function unionOfDocs(older: readonly DocPage[], newer: readonly DocPage[]): string[] {
  const ids = newer.map((doc) => doc.id);
  older.forEach((doc, index) => {
    if (!ids.includes(doc.id)) {
      const neighbour = older[index - 1]?.id;
      ids.splice(neighbour === undefined ? 0 : ids.indexOf(neighbour) + 1, 0, doc.id);
    }
  });
  return ids;
}

function addUp(all: readonly KindCounts[]): KindCounts {
  const sum = {...summarize([]).counts, moved: 0};
  for (const counts of all) {
    for (const key of Object.keys(sum) as (keyof KindCounts)[]) {
      sum[key] += counts[key];
    }
  }
  return sum;
}

/** Compares two of `versions` (oldest first), doc by doc and provision by provision. */
export function comparePair(
  versions: readonly VersionPages[],
  [olderIndex, newerIndex]: readonly [number, number],
  options: DiffOptions,
  toPath: (...parts: string[]) => string,
  diff?: Diff,
): PairComparison {
  const older = versions[olderIndex] as VersionPages;
  const newer = versions[newerIndex] as VersionPages;
  let number = 0;

  const docs = unionOfDocs(older.docs, newer.docs).map((id): DocComparison => {
    const before = older.docs.find((doc) => doc.id === id);
    const after = newer.docs.find((doc) => doc.id === id);
    const diffs = diffPage(before?.provisions ?? [], after?.provisions ?? [], options, diff);
    const provisions = diffs.map((compared): ProvisionComparison => {
      const {id: own, status, blocks} = compared;
      const has = (doc?: DocPage) => doc?.provisions.some((provision) => provision.id === own);
      return {
        ...compared,
        ...(status === 'unchanged' ? {} : {number: ++number}),
        ...(blocks.some(({kind}) => kind === 'moved') ? {moved: true as const} : {}),
        notes: notesOnTheWay(versions.slice(olderIndex + 1, newerIndex + 1), id, own),
        ...(before && has(before) ? {before: addressOf(before.permalink, own)} : {}),
        ...(after && has(after) ? {after: addressOf(after.permalink, own)} : {}),
      };
    });
    const {counts, moved} = summarize(diffs);
    return {
      id,
      title: (after ?? before)?.title ?? id,
      path: toPath(older.slug, newer.slug, id),
      ...(before ? {before: before.permalink} : {}),
      ...(after ? {after: after.permalink} : {}),
      provisions,
      counts: {...counts, moved},
    };
  });
  return {
    older: toRef(older),
    newer: toRef(newer),
    path: toPath(older.slug, newer.slug),
    docs,
    counts: addUp(docs.map((doc) => doc.counts)),
    total: number,
  };
}
