import fs from 'node:fs';
import {expect, it} from 'vitest';
import {SLOTS, slotsOf} from './slots';

const kind = (id: string) => ({id, label: id, count: 1});

it('numbers the kinds of an entry and of a group', () => {
  const kinds = [kind('signed'), kind('void'), kind('report')];
  expect(slotsOf(kinds, ['void'])).toBe('2');
  expect(slotsOf(kinds, ['report', 'signed', 'report'])).toBe('1 3');
});

it('refuses more kinds than the style sheet can hide', () => {
  const kinds = Array.from({length: SLOTS + 1}, (_, index) => kind(String(index)));
  expect(() => slotsOf(kinds, [])).toThrow(`expected at most ${SLOTS}`);
});

it('has a rule in the style sheet for every place', () => {
  const css = fs.readFileSync(new URL('./styles.module.css', import.meta.url), 'utf8');
  const places = [...css.matchAll(/\[value='(\d+)'\]:checked\) \[data-slot~='(\d+)'\]/g)];
  expect(places.map(([, value, slot]) => [value, slot])).toEqual(
    Array.from({length: SLOTS}, (_, index) => [String(index + 1), String(index + 1)]),
  );
});
