import {expect, it} from 'vitest';
import {topics, versions} from '../../../data';
import {sources} from '../../../data/bibliography';
import {pressClaims} from '../../../data/lists';
import schema from '../../../data/schemas/press-check.schema.json';
import type {References} from '../../citations/reference';
import {toPressCheckPage, VERDICTS} from './toPressCheckPage';

const references: References = new Map(
  sources.map(({id, 'title-short': short}) => [id, {key: id, short, parts: []}]),
);
const page = toPressCheckPage(pressClaims, references, {versions, topics});

it('has a word for every verdict', () => {
  const known = schema.definitions.check.properties.verdict.oneOf.map((verdict) => verdict.const);
  expect(Object.keys(VERDICTS).sort()).toEqual([...known].sort());
});

it('keeps every claim, in order, with sources and a provision that settles it', () => {
  expect(page.claims.map(({id}) => id)).toEqual(pressClaims.map(({id}) => id));
  for (const {id, sources: cited, settledBy} of page.claims) {
    expect([id, cited.length > 0, settledBy.length > 0]).toEqual([id, true, true]);
  }
});

it('names the version of the provision that settles a claim', () => {
  const claim = page.claims.find(({id}) => id === 'more-than-170-offenses');
  expect(claim?.settledBy[1]).toEqual({
    text: 'Crimes and exceptions: Offense list (2014)',
    href: '/policy/2014/exceptions/#offense-list',
  });
});

it('refuses a verdict that has no word', () => {
  const [claim] = pressClaims;
  expect(() =>
    toPressCheckPage([{...(claim as (typeof pressClaims)[number]), verdict: 'false'}], references, {
      versions,
      topics,
    }),
  ).toThrow('Unexpected kind "false"');
});
