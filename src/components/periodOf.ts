import type {PolicyVersion} from '../../data/types';

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2003-05-13` as "13 May 2003". */
export function formatDay(iso: string): string {
  return FORMAT.format(new Date(`${iso}T00:00:00Z`));
}

/** The period of a version in words. */
export function periodOf({from, to}: Pick<PolicyVersion, 'from' | 'to'>): string {
  return to === null ? `since ${formatDay(from)}` : `${formatDay(from)} – ${formatDay(to)}`;
}
