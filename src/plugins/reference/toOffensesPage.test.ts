import {expect, it} from 'vitest';
import {sources} from '../../../data/bibliography';
import {offenses} from '../../../data/lists';
import type {References} from '../../citations/reference';
import {toOffensesPage} from './toOffensesPage';

const references: References = new Map(
  sources.map(({id, 'title-short': short}) => [id, {key: id, short, parts: []}]),
);
const page = toOffensesPage(offenses, references);

it('lists every section once, in order', () => {
  expect(page.entries).toHaveLength(offenses.entries.length);
  const sections = page.entries.map(({section}) => section);
  expect(sections).toEqual([...new Set(sections)].sort());
});

it('counts what was enacted apart from what came later', () => {
  expect(page.enacted).toBe(154);
  expect(page.later.map(({section, since}) => [section, since])).toEqual([['230.34-a', '2018']]);
});

it('joins a section and its subdivision, and names the act that listed it', () => {
  expect(page.entries.find(({id}) => id === 'penal-law-120-04-a-4')).toMatchObject({
    section: '120.04-a(4)',
    since: '14 December 2014',
    source: {text: 'Local Law 58 of 2014', href: '/sources/nyc-ll-58-2014/'},
  });
});
