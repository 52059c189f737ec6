import type {PolicyVersion} from '../../data/types';

const PARTS = [
  {year: 'numeric'},
  {month: 'long', year: 'numeric'},
  {day: 'numeric', month: 'long', year: 'numeric'},
] as const satisfies readonly Intl.DateTimeFormatOptions[];

/** `2003-05-13` as "13 May 2003"; `2003-05` as "May 2003"; `2003` as it stands. */
export function formatDay(iso: string): string {
  const options = PARTS[iso.split('-').length - 1] ?? PARTS[2];
  return new Intl.DateTimeFormat('en-GB', {...options, timeZone: 'UTC'}).format(
    new Date(`${iso}${'-01'.repeat(Math.max(0, 3 - iso.split('-').length))}T00:00:00Z`),
  );
}

/** The period of a version in words. */
export function periodOf({from, to}: Pick<PolicyVersion, 'from' | 'to'>): string {
  return to === null ? `since ${formatDay(from)}` : `${formatDay(from)} – ${formatDay(to)}`;
}
