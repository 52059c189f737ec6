import {describe, expect, it} from 'vitest';
import {diffText} from './diffText';
import {toWdiff} from './wdiff';

describe('diffText', () => {
  it.each([
    [
      'a word for a word',
      'A worker may ask.',
      'A worker may decide.',
      'A worker may [-ask-]{+decide+}.',
    ],
    [
      'a citation for a citation',
      'under § 14-154(b)(1) only',
      'under § 14-154(b)(2) only',
      'under [-§ 14-154(b)(1)-]{+§ 14-154(b)(2)+} only',
    ],
    [
      'a date for a date',
      'until 14 November 2014.',
      'until 30 November 2017.',
      'until [-14 November 2014-]{+30 November 2017+}.',
    ],
    [
      'an amount for an amount',
      'a fine of $500.',
      'a fine of $1,000.',
      'a fine of [-$500-]{+$1,000+}.',
    ],
    [
      'a subdivision for a subdivision',
      'paragraph (b) applies',
      'paragraph (c) applies',
      'paragraph [-(b)-]{+(c)+} applies',
    ],
    [
      'never half a word',
      'an alien may ask',
      'a person may ask',
      '[-an alien-]{+a person+} may ask',
    ],
    ['more space', 'shall not', 'shall  not', 'shall[- -]{+  +}not'],
    ['space added at the end', 'may', 'may ', 'may{+ +}'],
    ['space removed at the start', ' may', 'may', '[- -]may'],
    ['a line break for a space', 'may\nnot', 'may not', 'may[-\n-]{+ +}not'],
    [
      'words closed up',
      'not withstanding',
      'notwithstanding',
      '[-not withstanding-]{+notwithstanding+}',
    ],
    ['the first word removed', 'Only workers ask', 'workers ask', '[-Only -]workers ask'],
    ['the last word added', 'workers ask', 'workers ask now', 'workers ask{+ now+}'],
    ['from nothing', '', 'a rule', '{+a rule+}'],
    ['to nothing', 'a rule', '', '[-a rule-]'],
    ['nothing at all', '', '', ''],
    ['no change', 'a rule', 'a rule', 'a rule'],
    ['right to left', 'שלום עולם טוב', 'שלום ארץ טוב', 'שלום [-עולם-]{+ארץ+} טוב'],
    ['a changed accent', 'le cafe\u0301 noir', 'le café noir', 'le [-cafe\u0301-]{+café+} noir'],
    ['an emoji', 'ok 👩🏽‍⚖️ then', 'ok 👩🏻‍⚖️ then', 'ok [-👩🏽‍⚖️-]{+👩🏻‍⚖️+} then'],
    ['text that looks like HTML', 'a <b>x</b> c', 'a <i>x</i> c', 'a <[-b-]{+i+}>x</[-b-]{+i+}> c'],
  ])('%s', (_, before, after, marks) => {
    expect(toWdiff(diffText(before, after))).toBe(marks);
  });

  it('marks the old text before the new one', () => {
    expect(diffText('a', 'b')).toEqual([
      {type: 'del', text: 'a'},
      {type: 'ins', text: 'b'},
    ]);
  });

  it('gives no segments for two empty texts', () => {
    expect(diffText('', '')).toEqual([]);
  });

  it('shows both texts in full when there would be too many edits', () => {
    expect(toWdiff(diffText('a b c d', 'x b y d', {maxEdits: 1}))).toBe('[-a b c d-]{+x b y d+}');
  });
});
