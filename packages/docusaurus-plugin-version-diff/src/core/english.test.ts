import {describe, expect, it} from 'vitest';
import {
  canStandInsideFigure,
  CARDINAL,
  isConjunction,
  isFigure,
  isFunctionWord,
  ORDINAL,
} from './english';

describe('isFigure', () => {
  it.each([
    '2014',
    '1,250.50',
    '1st',
    'two',
    'fifty-seven',
    'Hundred',
    'thirty-first',
    'twentieth',
    'July',
    '5',
    '3rd',
    '2nd',
    '30th',
  ])('knows %s', (token) => {
    expect(isFigure(token)).toBe(true);
  });

  it.each([
    'of',
    'tone',
    'twofold',
    'hundreds',
    'Julys',
    '§ 14-154',
    '(b)',
    '',
    'x2014',
    '2014x',
    '.5',
    'sixty-x',
    'x-five',
  ])('does not take %j for a figure', (token) => {
    expect(isFigure(token)).toBe(false);
  });
});

it.each([
  ['of', true],
  ['and', true],
  ['day', true],
  [',', true],
  ['hundred', true],
  ['the', false],
  ['days', false],
  ['today', false],
  ['roof', false],
  ['andy', false],
  ['July', true],
])('"%s" can stand inside a figure: %s', (token, expected) => {
  expect(canStandInsideFigure(token)).toBe(expected);
});

it.each([
  ['and', true],
  ['OR', true],
  ['and/or', true],
  ['nor', true],
  ['but', false],
  ['sand', false],
  ['order', false],
])('"%s" joins the members of a list: %s', (token, expected) => {
  expect(isConjunction(token)).toBe(expected);
});

it('reads compound numbers whole', () => {
  expect(new RegExp(`^${CARDINAL}$`).test('ninety-nine')).toBe(true);
  expect(new RegExp(`^${ORDINAL}$`).test('twenty-second')).toBe(true);
});

it.each([
  ['the', true],
  ['Of', true],
  ['then', false],
  ['office', false],
  ['bathe', false],
])('"%s" only holds a sentence together: %s', (token, expected) => {
  expect(isFunctionWord(token)).toBe(expected);
});
