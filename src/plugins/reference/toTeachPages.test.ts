import {describe, expect, it} from 'vitest';
import {topics, versions} from '../../../data';
import {assignments, glossary, pressClaims} from '../../../data/lists';
import type {Assignment} from '../../../data/listTypes';
import {toSheetEntry, toTeachPages} from './toTeachPages';

const names = {versions, topics, terms: glossary, claims: pressClaims};
const first = assignments[0] as Assignment;

describe('the pages for teachers', () => {
  const sheets = toTeachPages(assignments, names);

  it('say of every address in words where it leads', () => {
    const sheet = sheets.find(({id}) => id === first.id);
    expect(sheet?.read.map(({href}) => href)).toEqual(first.read);
    expect(sheet?.read[0]?.text).toBe('History · Jails: Detainers');
  });

  it('keep every question with the places of its answer', () => {
    expect(sheets.flatMap(({questions}) => questions)).toHaveLength(
      assignments.flatMap(({questions}) => questions).length,
    );
    expect(sheets.slice(0, 1).map(toSheetEntry)[0]?.questions).toBe(first.questions.length);
  });

  it('refuse an address that leads nowhere', () => {
    expect(() => toTeachPages([{...first, read: ['/policy/today/jails/']}], names)).toThrow(
      'Unexpected address "/policy/today/jails/" in data/assignments.json',
    );
  });
});
