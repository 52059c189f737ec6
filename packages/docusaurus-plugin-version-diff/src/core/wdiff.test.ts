import {expect, it} from 'vitest';
import {toWdiff} from './wdiff';

it('writes removed and added text in the marks of wdiff, on one line', () => {
  expect(
    toWdiff([
      {type: 'same', text: 'may '},
      {type: 'del', text: 'ask'},
      {type: 'ins', text: 'decide'},
      {type: 'same', text: '.'},
    ]),
  ).toBe('may [-ask-]{+decide+}.');
  expect(toWdiff([])).toBe('');
});
