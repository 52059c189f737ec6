import {
  textAfter,
  textBefore,
  type BlockDiff,
  type CausePart,
  type ChangeKind,
  type DocComparison,
  type KindCounts,
  type PairComparison,
  type ProvisionComparison,
  type ProvisionStatus,
  type VersionRef,
} from '../core';

/** A comparison as data: what `changes.json` holds. `changes.schema.json` says the same for other programs. */
export interface ChangeData {
  readonly $schema: string;
  /** Address of the comparison as a page. */
  readonly page: string;
  readonly older: VersionRef;
  readonly newer: VersionRef;
  readonly counts: KindCounts;
  readonly provisions: readonly ProvisionData[];
  readonly notice: string;
}

export interface ProvisionData {
  /** Stable: doc and provision, as in `jails#detainers`. */
  readonly id: string;
  readonly doc: string;
  readonly docTitle: string;
  readonly title: string;
  /** Its heading in the older version, where it reads otherwise. */
  readonly titleBefore?: string;
  /** Its place among the changes of the pair; absent when unchanged. */
  readonly number?: number;
  readonly status: ProvisionStatus;
  readonly moved: boolean;
  readonly likeness: number;
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  readonly page: string;
  readonly before?: string;
  readonly after?: string;
  /** The words of both versions; in the data of a single doc only. */
  readonly textBefore?: string;
  readonly textAfter?: string;
  readonly notes: readonly NoteData[];
  readonly sources: readonly {kind: 'same' | 'added' | 'removed'; text: string}[];
}

export interface NoteData {
  readonly version: string;
  readonly kind: ChangeKind;
  readonly date: string;
  readonly summary: string;
  readonly cause: readonly CausePart[];
  readonly reason?: string;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Words that came or went with a row; a passage that only moved brings none. */
function wordsOf({kind, end, segments, before, after}: BlockDiff, side: 'ins' | 'del'): number {
  if (segments) {
    const isOtherEnd = kind === 'moved' && end === (side === 'ins' ? 'from' : 'to');
    return isOtherEnd
      ? 0
      : segments.reduce((sum, {type, text}) => sum + (type === side ? countWords(text) : 0), 0);
  }
  const block = kind === 'same' ? undefined : side === 'ins' ? after : before;
  return countWords(block?.inlines.map(({text}) => text).join('') ?? '');
}

function sum(rows: readonly BlockDiff[], side: 'ins' | 'del'): number {
  return rows.reduce((total, row) => total + wordsOf(row, side), 0);
}

function provisionData(
  doc: DocComparison,
  provision: ProvisionComparison,
  withText: boolean,
): ProvisionData {
  const {id, title, titleBefore, number, status, moved, likeness, blocks, before, after} =
    provision;
  return {
    id: `${doc.id}#${id}`,
    doc: doc.id,
    docTitle: doc.title,
    title,
    ...(titleBefore === undefined ? {} : {titleBefore}),
    ...(number === undefined ? {} : {number}),
    status,
    moved: moved ?? false,
    likeness: Math.round(likeness * 1000) / 1000,
    wordsAdded: sum(blocks, 'ins'),
    wordsRemoved: sum(blocks, 'del'),
    page: `${doc.path}#${id}`,
    ...(before ? {before} : {}),
    ...(after ? {after} : {}),
    ...(withText ? {textBefore: textBefore(provision), textAfter: textAfter(provision)} : {}),
    notes: provision.notes.map(({version, kind, date, summary, cause, reason}) => ({
      version: version.slug,
      kind,
      date,
      summary,
      cause,
      ...(reason ? {reason} : {}),
    })),
    sources: provision.citations.map(({kind, citation}) => ({kind, text: citation.key})),
  };
}

/** The data of a pair, or of one of its docs: only the latter has the words. */
export function toChangeData(
  pair: PairComparison,
  doc: DocComparison | undefined,
  schema: string,
  notice: string,
): ChangeData {
  const docs = doc ? [doc] : pair.docs;
  return {
    $schema: schema,
    page: (doc ?? pair).path,
    older: pair.older,
    newer: pair.newer,
    counts: (doc ?? pair).counts,
    provisions: docs.flatMap((one) =>
      one.provisions.map((provision) => provisionData(one, provision, doc !== undefined)),
    ),
    notice,
  };
}
