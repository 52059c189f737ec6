import {describe, expect, it} from 'vitest';
import {diffProvision} from './diffProvision';
import {textAfter, textBefore} from './promise';
import {item, paragraph, provision, text} from './testing';
import type {Provision} from './types';

const SILENT = 'The policy is silent on this.';
const options = {silentPhrases: [SILENT]};
const RULE = 'A City worker may not ask about immigration status unless a law requires it.';
const REWORDED =
  'A City worker may not ask about immigration status unless a City law requires it.';
const OTHER = 'The Department of Correction keeps records on each hold and publishes them yearly.';

describe('status', () => {
  it.each<[string, Provision | undefined, Provision | undefined, string]>([
    ['the same text', provision('p', RULE), provision('p', RULE), 'unchanged'],
    ['a changed word', provision('p', RULE), provision('p', REWORDED), 'reworded'],
    ['a different rule', provision('p', RULE), provision('p', OTHER), 'rewritten'],
    ['a rule where there was silence', provision('p', SILENT), provision('p', RULE), 'added'],
    ['silence where there was a rule', provision('p', RULE), provision('p', SILENT), 'removed'],
    ['a rule where there was nothing', undefined, provision('p', RULE), 'added'],
    ['nothing where there was a rule', provision('p', RULE), undefined, 'removed'],
    ['a rule in an empty provision', provision('p'), provision('p', RULE), 'added'],
    ['the same silence', provision('p', SILENT), provision('p', SILENT), 'unchanged'],
    [
      'two silences in other words',
      provision('p', SILENT),
      provision('p', `${SILENT} ${OTHER}`),
      'reworded',
    ],
    ['silence where there was nothing', undefined, provision('p', SILENT), 'reworded'],
    ['two empty provisions', provision('p'), provision('p'), 'unchanged'],
    ['a heading without text where there was nothing', undefined, provision('p'), 'added'],
    ['nothing where there was a heading without text', provision('p'), undefined, 'removed'],
    ['silence where there was a heading alone', provision('p'), provision('p', SILENT), 'reworded'],
    [
      'a heading in other words',
      provision('p', RULE),
      {...provision('p', RULE), title: 'P, as amended'},
      'reworded',
    ],
    [
      'a heading in other words, over nothing',
      provision('p'),
      {...provision('p'), title: 'P, as amended'},
      'reworded',
    ],
    [
      'a change of style',
      provision('p', RULE),
      provision('p', paragraph([text(RULE, {kind: 'strong'})])),
      'reworded',
    ],
    [
      'two list items made one',
      provision('p', item('a', 1), item('b', 2)),
      provision('p', item('a', 1), item('b', 1)),
      'reworded',
    ],
    [
      'paragraphs that changed places',
      provision('p', RULE, OTHER),
      provision('p', OTHER, RULE),
      'reworded',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(diffProvision(before, after, options).status).toBe(expected);
  });

  it('keeps the older heading only where it reads otherwise', () => {
    const renamed = {...provision('p', RULE), title: 'P, as amended'};
    expect(diffProvision(provision('p', RULE), renamed).titleBefore).toBe('p');
    expect(diffProvision(renamed, renamed)).not.toHaveProperty('titleBefore');
    expect(diffProvision(renamed, undefined)).not.toHaveProperty('titleBefore');
    expect(diffProvision(undefined, renamed)).not.toHaveProperty('titleBefore');
  });

  it('does not change with the citations alone, which are listed', () => {
    const citation = {key: 'LL 58', inlines: [text('LL 58')]};
    const diff = diffProvision(provision('p', RULE), {
      ...provision('p', RULE),
      citations: [citation],
    });
    expect(diff.status).toBe('unchanged');
    expect(diff.citations).toEqual([{kind: 'added', citation}]);
  });

  it('turns from reworded to rewritten at the threshold', () => {
    const before = provision('p', 'a b');
    const after = provision('p', 'a c');
    expect(diffProvision(before, after, {rewrittenBelow: 0.5}).status).toBe('reworded');
    expect(diffProvision(before, after, {rewrittenBelow: 0.51}).status).toBe('rewritten');
  });
});

describe('rows', () => {
  it('shows a rewritten provision in full, first as it was, then as it is', () => {
    const {blocks} = diffProvision(provision('p', RULE, 'x'), provision('p', OTHER, 'y'), options);
    expect(blocks.map(({kind}) => kind)).toEqual(['removed', 'removed', 'added', 'added']);
  });

  it('shows silence and the rule that ended it in full', () => {
    const {blocks} = diffProvision(provision('p', SILENT), provision('p', RULE), options);
    expect(blocks.map(({kind}) => kind)).toEqual(['removed', 'added']);
  });

  it('shows all rows of an unchanged provision as the same', () => {
    const {blocks} = diffProvision(
      provision('p', RULE, OTHER),
      provision('p', RULE, OTHER),
      options,
    );
    expect(blocks.map(({kind}) => kind)).toEqual(['same', 'same']);
  });

  it.each<[string, Provision | undefined, Provision | undefined]>([
    ['reworded', provision('p', RULE, OTHER), provision('p', REWORDED, OTHER)],
    ['rewritten', provision('p', RULE), provision('p', OTHER)],
    ['added', undefined, provision('p', OTHER)],
    ['removed', provision('p', RULE), undefined],
  ])('give back both texts when %s', (_, before, after) => {
    const diff = diffProvision(before, after, options);
    expect(textBefore(diff)).toBe(
      before?.blocks.map(({inlines}) => inlines[0]?.text).join('\n\n') ?? '',
    );
    expect(textAfter(diff)).toBe(
      after?.blocks.map(({inlines}) => inlines[0]?.text).join('\n\n') ?? '',
    );
  });
});

it('takes id and title from the newer version, or from the older when removed', () => {
  const older = {...provision('p', RULE), title: 'Old title'};
  const newer = {...provision('p', RULE), title: 'New title'};
  expect(diffProvision(older, newer)).toMatchObject({id: 'p', title: 'New title'});
  expect(diffProvision(older, undefined)).toMatchObject({id: 'p', title: 'Old title'});
});

it.each([
  ['the same', RULE, RULE, 1],
  ['half', 'a b', 'a c', 0.5],
])('says how alike the texts are: %s', (_, before, after, expected) => {
  expect(diffProvision(provision('p', before), provision('p', after)).likeness).toBe(expected);
});

it('says that an absent provision is like nothing', () => {
  expect(diffProvision(undefined, provision('p', RULE)).likeness).toBe(0);
});

it('refuses to compare nothing with nothing', () => {
  expect(() => diffProvision(undefined, undefined)).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: diffProvision: expected a provision on at least one side, found none.]`,
  );
});
