import {diffProvision} from './diffProvision';
import type {DiffOptions, Provision, ProvisionDiff} from './types';

/**
 * Compares the provisions of a page, paired by id and never by guess. The order is that of the newer page; a removed
 * provision stands where it stood, after the provision it used to follow. `diff` compares two provisions; a caller that
 * compares many pages may give one that remembers.
 */
export function diffPage(
  before: readonly Provision[],
  after: readonly Provision[],
  options: Partial<DiffOptions> = {},
  diff: typeof diffProvision = diffProvision,
): ProvisionDiff[] {
  const old = new Map(before.map((provision) => [provision.id, provision]));
  const kept = new Set(after.map(({id}) => id));
  const out: ProvisionDiff[] = [];
  const followers = removedAfter(before, kept);
  const pushRemoved = (predecessor: string | undefined) => {
    for (const provision of followers.get(predecessor) ?? [])
      out.push(diff(provision, undefined, options));
  };
  pushRemoved(undefined);
  for (const provision of after) {
    out.push(diff(old.get(provision.id), provision, options));
    pushRemoved(provision.id);
  }
  return out;
}

/** The removed provisions by the kept one that stood before them; `undefined` for those that opened the page. */
function removedAfter(
  before: readonly Provision[],
  kept: ReadonlySet<string>,
): Map<string | undefined, Provision[]> {
  const groups = new Map<string | undefined, Provision[]>();
  let predecessor: string | undefined;
  for (const provision of before) {
    if (kept.has(provision.id)) predecessor = provision.id;
    else groups.set(predecessor, [...(groups.get(predecessor) ?? []), provision]);
  }
  return groups;
}
