import {expect, it} from 'vitest';
import {toLegislationLd} from './toLegislationLd';

const LAW = {
  short: 'Local Law 58 of 2014',
  title: 'Persons not to be detained',
  number: 'Local Law 58 of 2014',
  issued: '2014-11-14',
  authority: 'New York City Council',
  type: 'legislation',
  standing: 'primary',
} as const;

it('tells of a law with its number, day and maker', () => {
  expect(toLegislationLd(LAW)).toMatchObject({
    about: {
      '@type': 'Legislation',
      legislationIdentifier: 'Local Law 58 of 2014',
      legislationDate: '2014-11-14',
      legislationPassedBy: {name: 'New York City Council'},
    },
  });
});

it('gives no date where the day is not known', () => {
  const act = toLegislationLd({...LAW, issued: '2014'});
  expect(JSON.stringify(act)).not.toContain('legislationDate');
});

it.each([
  ['a ruling', {type: 'legal_case'}],
  ['a report of a law', {standing: 'secondary'}],
] as const)('says nothing of %s', (_what, other) => {
  expect(toLegislationLd({...LAW, ...other})).toBeUndefined();
});
