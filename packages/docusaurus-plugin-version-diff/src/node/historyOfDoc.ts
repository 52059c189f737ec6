import {type DiffOptions, type DocHistory, type HistoryStep} from '../core';
import {addressOf} from './anchors';
import {rememberDiffs, type Diff} from './rememberDiffs';
import {toRef, unionOfDocs} from './comparePair';
import type {VersionPages} from './types';

/** Provision ids of a doc over all versions, in the order of the newest version that has them. */
function provisionIds(versions: readonly VersionPages[], docId: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const version of versions.slice().reverse()) {
    for (const {id, title} of version.docs.find((doc) => doc.id === docId)?.provisions ?? []) {
      if (!titles.has(id)) {
        titles.set(id, title);
      }
    }
  }
  return titles;
}

/** Address of the comparison of a doc in two versions, if the site has that pair. */
type PageOf = (older: string, newer: string, docId: string) => string | undefined;

function historyOfProvision(
  versions: readonly VersionPages[],
  docId: string,
  id: string,
  pageOf: PageOf,
  diffTexts: Diff,
): HistoryStep[] {
  const steps: HistoryStep[] = [];
  versions.forEach((version, index) => {
    const find = (pages: VersionPages | undefined) => {
      const doc = pages?.docs.find((candidate) => candidate.id === docId);
      return {doc, provision: doc?.provisions.find((candidate) => candidate.id === id)};
    };
    const {doc, provision} = find(version);
    const previous = versions[index - 1];
    const old = find(previous).provision;
    const last = steps.at(-1);
    if (!doc || !provision) {
      return;
    }
    const diff = diffTexts(old, provision);
    const isFirst = last === undefined;
    const page = !isFirst && previous && pageOf(previous.slug, version.slug, docId);
    if (!isFirst && diff.status === 'unchanged') {
      steps[steps.length - 1] = {...last, until: toRef(version)};
      return;
    }
    steps.push({
      version: toRef(version),
      until: toRef(version),
      status: isFirst ? 'first' : diff.status,
      ...(!isFirst && diff.titleBefore !== undefined
        ? {heading: {title: diff.title, titleBefore: diff.titleBefore}}
        : {}),
      blocks: isFirst
        ? provision.blocks.map((after) => ({kind: 'same', after, segments: undefined}))
        : diff.blocks,
      citations: isFirst
        ? provision.citations.map((citation) => ({kind: 'same', citation}))
        : diff.citations,
      notes: provision.notes,
      href: addressOf(doc.permalink, id),
      ...(page ? {compare: `${page}#${id}`} : {}),
    });
  });
  return steps;
}

/** The history of every doc of the site; `versions` stand oldest first. */
export function historyOfDocs(
  versions: readonly VersionPages[],
  options: DiffOptions,
  pageOf: PageOf,
  toHistoryPath: (...parts: string[]) => string,
  diff: Diff = rememberDiffs(options),
): DocHistory[] {
  const ids = versions.reduce<string[]>((known, version) => {
    const older = known.map((id) => ({id, title: '', permalink: '', provisions: []}));
    return unionOfDocs(older, version.docs);
  }, []);
  return ids.map((id) => ({
    id,
    title: versions.flatMap((v) => v.docs.filter((doc) => doc.id === id)).at(-1)?.title ?? id,
    path: toHistoryPath(id),
    provisions: [...provisionIds(versions, id)].map(([provisionId, title]) => ({
      id: provisionId,
      title,
      steps: historyOfProvision(versions, id, provisionId, pageOf, diff),
    })),
  }));
}
