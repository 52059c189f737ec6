import type {KindCounts} from '../../core/pages';

/** A kind of difference, in the order of every list. */
export type Kind = keyof KindCounts;

export const KINDS: readonly Kind[] = [
  'reworded',
  'rewritten',
  'added',
  'removed',
  'moved',
  'unchanged',
];

/** A sign for the eye beside, never instead of, the word. */
export const SIGNS: Readonly<Record<Kind, string>> = {
  reworded: '≈',
  rewritten: '≠',
  added: '+',
  removed: '−',
  moved: '↕',
  unchanged: '=',
};

/** How many provisions differ. */
export function changedOf(counts: KindCounts): number {
  return counts.reworded + counts.rewritten + counts.added + counts.removed;
}

/** The value of `data-kind`: all kinds a provision is counted by, in one word or two. */
export function kindsOf({status, moved}: {readonly status: Kind; readonly moved?: true}): string {
  return moved ? `${status} moved` : status;
}
