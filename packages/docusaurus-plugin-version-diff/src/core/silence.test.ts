import {expect, it} from 'vitest';
import {isSilent} from './silence';
import {provision} from './testing';

const PHRASES = ['The policy is silent on this.'];

it.each([
  ['an absent provision', undefined, true],
  ['an empty provision', provision('p'), true],
  ['a blank provision', provision('p', '  '), true],
  ['the phrase alone', provision('p', 'The policy is silent on this.'), true],
  [
    'the phrase and the practice',
    provision('p', 'The policy is silent on this. In practice, …', 'More.'),
    true,
  ],
  ['space before the phrase', provision('p', ' The policy is silent on this.'), true],
  ['the phrase later on', provision('p', 'A rule. The policy is silent on this.'), false],
  [
    'the phrase in the second block',
    provision('p', 'A rule.', 'The policy is silent on this.'),
    false,
  ],
  ['a rule', provision('p', 'A worker may not ask.'), false],
])('%s', (_, given, expected) => {
  expect(isSilent(given, PHRASES)).toBe(expected);
});

it('takes no text for silence where a site names no phrase, or an empty one', () => {
  expect(isSilent(provision('p', 'The policy is silent on this.'), [])).toBe(false);
  expect(isSilent(provision('p', 'A rule.'), [''])).toBe(false);
});
