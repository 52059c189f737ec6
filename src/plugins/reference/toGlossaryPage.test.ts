import {describe, expect, it} from 'vitest';
import {versions} from '../../../data';
import {sources} from '../../../data/bibliography';
import {glossary} from '../../../data/lists';
import type {GlossaryTerm} from '../../../data/listTypes';
import type {References} from '../../citations/reference';
import {toGlossaryPage} from './toGlossaryPage';

const references: References = new Map(
  sources.map(({id, 'title-short': short}) => [id, {key: id, short, parts: []}]),
);
const detainer = glossary.find(({id}) => id === 'detainer') as GlossaryTerm;

describe('the glossary', () => {
  const {entries} = toGlossaryPage(glossary, references, versions);

  it('holds every term, in the order of the alphabet', () => {
    expect(entries).toHaveLength(glossary.length);
    const terms = entries.map(({term}) => term.toLowerCase());
    expect(terms.indexOf('administrative code')).toBeLessThan(terms.indexOf('detainer'));
    expect(terms.indexOf('detainer')).toBeLessThan(terms.indexOf('ice'));
  });

  it('says in which version a term came, and how its meaning changed', () => {
    const entry = entries.find(({id}) => id === 'detainer');
    expect(entry?.entered).toEqual({text: '2011 · Bloomberg', href: '/policy/2011/overview/'});
    expect(entry?.byVersion.map(({version}) => version)).toEqual(
      Object.keys(detainer.byVersion ?? {}).map(
        (id) => versions.find((version) => version.id === id)?.label,
      ),
    );
  });

  it('leaves a general term without a version', () => {
    expect(entries.find(({id}) => id === 'removal')).not.toHaveProperty('entered');
  });

  it.each([
    ['an unknown version', {entered: '1999'}],
    ['an unknown neighbour', {see: ['handcuffs']}],
  ])('refuses %s', (_what, fault) => {
    expect(() => toGlossaryPage([{...detainer, ...fault}], references, versions)).toThrow(
      /^Unexpected "(1999|handcuffs)" in data\/glossary\.json/,
    );
  });
});
