import type {Kind} from '../../plugins/reference/kinds';

/** As many kinds as `styles.module.css` has rules for. */
export const SLOTS = 16;

/** The kinds of an entry, or of all entries of a group, as its `data-slot`: their places from 1. */
export function slotsOf(kinds: readonly Kind[], occurring: readonly string[]): string {
  if (kinds.length > SLOTS) {
    throw new Error(`Unexpected ${kinds.length} kinds, expected at most ${SLOTS}.`);
  }
  return kinds
    .flatMap(({id}, index) => (occurring.includes(id) ? [String(index + 1)] : []))
    .join(' ');
}
