import {Feed} from 'feed';
import type {ChangeRecord} from './records';

export interface FeedSite {
  readonly title: string;
  readonly description: string;
  /** Address of the site without the last slash. */
  readonly base: string;
}

interface Act {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly changes: readonly ChangeRecord[];
}

/** "2026" is told as its first day: a feed needs a moment. */
function moment(date: string): Date {
  return new Date(`${date}${'-01'.repeat(3 - date.split('-').length)}T00:00:00Z`);
}

/** The changes that one instrument made on one day, newest first. */
function toActs(changes: readonly ChangeRecord[]): Act[] {
  const acts = new Map<string, ChangeRecord[]>();
  for (const change of changes) {
    const id = `${change.date}-${change.cause[0]?.source ?? 'other'}`;
    acts.set(id, [...(acts.get(id) ?? []), change]);
  }
  return [...acts]
    .map(([id, group]) => ({
      id,
      date: group[0]?.date ?? '',
      title: group[0]?.cause[0]?.text.split(',')[0] ?? '',
      changes: group,
    }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The changes to the policy as an Atom feed. Its dates are those of the changes; no clock is read. */
export function toFeed(
  changes: readonly ChangeRecord[],
  nameOf: (topic: string, provision: string) => string,
  {title, description, base}: FeedSite,
): string {
  const acts = toActs(changes);
  const feed = new Feed({
    title,
    description,
    id: `${base}/`,
    link: `${base}/`,
    language: 'en',
    copyright: 'CC BY 4.0',
    generator: title,
    author: {name: title},
    feedLinks: {atom: `${base}/feed.xml`},
    updated: moment(acts[0]?.date ?? '1970'),
  });
  for (const {id, date, title: act, changes: group} of acts) {
    const count = `${group.length} ${group.length === 1 ? 'rule' : 'rules'} changed`;
    feed.addItem({
      title: escape(`${act}: ${count}`),
      id: `${base}/feed.xml#${id}`,
      link: group[0]?.address ?? `${base}/`,
      date: moment(date),
      published: moment(date),
      content: `<ul>${group
        .map(
          ({topic, provision, summary, address}) =>
            `<li><a href="${address}">${escape(nameOf(topic, provision))}</a>: ${escape(summary)}</li>`,
        )
        .join('')}</ul>`,
    });
  }
  return feed.atom1();
}
