import {diffProvision, type DiffOptions, type Provision, type ProvisionDiff} from '../core';

/** Compares a provision as it stood with how it stands. */
export type Diff = (before: Provision | undefined, after: Provision | undefined) => ProvisionDiff;

/**
 * Compares each two texts once. Most provisions stay the same through many versions, so that most
 * pairs of versions ask what another pair has asked before: with 32 versions there are 496 pairs.
 */
export function rememberDiffs(options: DiffOptions): Diff {
  const texts = new Map<string, number>();
  const numbers = new WeakMap<Provision, number>();
  const diffs = new Map<string, ProvisionDiff>();

  /** Equal provisions have equal numbers, whatever version they stand in. */
  const numberOf = (provision: Provision | undefined): number => {
    if (!provision) {
      return -1;
    }
    let number = numbers.get(provision);
    if (number === undefined) {
      const {id, title, blocks, citations} = provision;
      const text = JSON.stringify([id, title, blocks, citations]);
      number = texts.get(text) ?? texts.size;
      texts.set(text, number);
      numbers.set(provision, number);
    }
    return number;
  };

  return (before, after) => {
    const key = `${numberOf(before)} ${numberOf(after)}`;
    const known = diffs.get(key);
    if (known) {
      return known;
    }
    const diff = diffProvision(before, after, options);
    diffs.set(key, diff);
    return diff;
  };
}
