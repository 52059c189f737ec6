import type {ProvisionDiff, ProvisionStatus} from './types';

/** A comparison in numbers. */
export interface Summary {
  /** Provisions by what became of them. */
  readonly counts: Readonly<Record<ProvisionStatus, number>>;
  /** All provisions. */
  readonly total: number;
  /** Provisions that are not `unchanged`. */
  readonly changed: number;
  /** Provisions with a block in another place. */
  readonly moved: number;
  /** Provisions whose sources differ, whether or not their words do. */
  readonly citationsChanged: number;
  /** Neither words nor sources differ. */
  readonly nothingChanged: boolean;
}

/** Counts a list of provision diffs. */
export function summarize(diffs: readonly ProvisionDiff[]): Summary {
  const counts = {unchanged: 0, reworded: 0, rewritten: 0, added: 0, removed: 0};
  for (const {status} of diffs) counts[status]++;
  const changed = diffs.length - counts.unchanged;
  const moved = diffs.filter(({blocks}) => blocks.some(({kind}) => kind === 'moved')).length;
  const citationsChanged = diffs.filter(({citations}) =>
    citations.some(({kind}) => kind !== 'same'),
  ).length;
  return {
    counts,
    total: diffs.length,
    changed,
    moved,
    citationsChanged,
    nothingChanged: !changed && !citationsChanged,
  };
}
