import {expect, it} from 'vitest';
import {shortCitation} from './reference';

it.each([
  ['Local Law 58 of 2014', '§ 2', 'Local Law 58 of 2014, § 2'],
  ['Local Law 58 of 2014', undefined, 'Local Law 58 of 2014'],
  ['8 U.S.C. § 1644', '8 U.S.C. § 1644', '8 U.S.C. § 1644'],
  ['8 U.S.C. § 1373', '8 U.S.C. § 1373(a)', '8 U.S.C. § 1373(a)'],
  ['8 U.S.C. § 1357(d) (INA § 287(d))', '8 U.S.C. § 1357(d)', '8 U.S.C. § 1357(d) (INA § 287(d))'],
])('%s at %s is "%s"', (short, pinpoint, words) => {
  expect(shortCitation(short, pinpoint)).toBe(words);
});
