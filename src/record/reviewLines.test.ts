import {expect, test} from 'vitest';
import {reviewLine, reviewLines} from './reviewLines';

const REVIEW = {
  version: '2003',
  topic: 'asking',
  provision: 'police',
  date: '2026-11-22',
  verdict: 'confirmed',
  read: ['nyc-eo-41-2003'],
  note: "The Governor's order was seen in part.",
};

test.each([
  ['confirmed', 'Checked against the primary text on 22 November 2026.'],
  ['corrected', 'Checked against the primary text on 22 November 2026.'],
  [
    'partly',
    'Checked in part on 22 November 2026: some of it rests on a text not seen. The Governor’s order was seen in part.',
  ],
  ['not-checked', 'Not yet checked: primary text not seen.'],
])('a verdict "%s" becomes a line', (verdict, line) => {
  expect(reviewLine({...REVIEW, verdict})).toBe(line);
});

test('a line is found under the name of its provision', () => {
  expect([...reviewLines([REVIEW]).keys()]).toEqual(['2003/asking#police']);
});
