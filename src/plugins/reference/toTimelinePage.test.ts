import {describe, expect, it} from 'vitest';
import {topics, versions} from '../../../data';
import {sources} from '../../../data/bibliography';
import {events} from '../../../data/lists';
import schema from '../../../data/schemas/events.schema.json';
import type {References} from '../../citations/reference';
import {EVENT_KINDS, toTimelinePage} from './toTimelinePage';

const references: References = new Map(
  sources.map(({id, 'title-short': short}) => [id, {key: id, short, parts: []}]),
);
const page = toTimelinePage(events, references, {versions, topics});

describe('the timeline', () => {
  it('holds every event once, under its period', () => {
    expect(page.periods.flatMap((period) => period.events.map(({id}) => id))).toEqual(
      events.map(({id}) => id),
    );
    expect(page.total).toBe(events.length);
    expect(page.kinds.reduce((sum, {count}) => sum + count, 0)).toBe(events.length);
  });

  it('has a word for every kind of event', () => {
    const known = schema.definitions.event.properties.type.oneOf.map((kind) => kind.const);
    expect(Object.keys(EVENT_KINDS).sort()).toEqual([...known].sort());
  });

  it('refuses a kind that has no word', () => {
    const [event] = events;
    expect(() =>
      toTimelinePage([{...event, type: 'rumor'} as (typeof events)[number]], references, {
        versions,
        topics,
      }),
    ).toThrow('Unexpected kind "rumor"');
  });

  it('opens doors from each version, none that leads nowhere', () => {
    const doors = (id: string): string[] =>
      page.periods.find((period) => period.id === id)?.doors.map(({href}) => href) ?? [];
    expect(doors('before')).toEqual([]);
    expect(doors('1989')).toEqual(['/policy/1989/overview/', '/compare/1989/2026/', '/compare/']);
    expect(doors('2014')).toEqual([
      '/policy/2014/overview/',
      '/compare/2011/2014/',
      '/compare/2014/2026/',
      '/compare/',
    ]);
    expect(doors('2026')).toEqual(['/policy/2026/overview/', '/compare/2025/2026/', '/compare/']);
  });

  it('opens them at the first rule of each event', () => {
    const doors = (id: string) =>
      page.periods
        .flatMap((period) => period.events)
        .find((event) => event.id === id)
        ?.compare.map(({href}) => href);
    const inPeriod = (id: string) =>
      page.periods.find((period) => period.id === id)?.events[0]?.id ?? '';
    const [first] = events.find(({id}) => id === inPeriod('2014'))?.provisions ?? [];
    const [topic, provision] = first?.split('#') ?? [];
    expect(doors(inPeriod('2014'))).toEqual([
      `/compare/2011/2014/${topic}/#${provision}`,
      `/compare/2014/2026/${topic}/#${provision}`,
      '/compare/',
    ]);
    expect(doors(inPeriod('before'))).toEqual(['/compare/']);
    expect(doors(inPeriod('1989'))).toHaveLength(2);
    expect(doors(inPeriod('2026'))).toHaveLength(2);
  });

  it('leads from an event to the rule as that period had it', () => {
    const find = (id: string) =>
      page.periods.flatMap((period) => period.events).find((event) => event.id === id);
    expect(find('1989-08-07-executive-order-124-signed')?.provisions[0]?.href).toBe(
      '/policy/1989/overview/#instruments',
    );
    expect(find('1982-06-plyler-v-doe')?.provisions[0]?.href).toBe('/history/services/#schools');
  });
});
