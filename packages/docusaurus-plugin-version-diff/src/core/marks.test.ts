/** The rules that choose marks, each seen through the whole: text in, marks out. */
import {describe, expect, it} from 'vitest';
import {diffText} from './diffText';
import {toWdiff} from './wdiff';

type Case = [title: string, before: string, after: string, marks: string];

function check(_: string, before: string, after: string, marks: string): void {
  expect(toWdiff(diffText(before, after))).toBe(marks);
}

describe('sliding a mark to the place a person would choose', () => {
  it.each<Case>([
    [
      'a sentence with its own full stop',
      'It ends. It begins.',
      'It ends. It waits. It begins.',
      'It ends.{+ It waits.+} It begins.',
    ],
    ['a sentence at the end', 'It ends.', 'It ends. It waits.', 'It ends.{+ It waits.+}'],
    ['a sentence removed from the end', 'It ends. It waits.', 'It ends.', 'It ends.[- It waits.-]'],
    [
      'a member of a list with the comma after it',
      'red, blue, or green',
      'red, white, blue, or green',
      'red,{+ white,+} blue, or green',
    ],
    [
      'a conjunction goes with what it adds',
      'permits and any other',
      'permits and forms and any other',
      'permits{+ and forms+} and any other',
    ],
    [
      'a phrase that ends the sentence',
      'a rent exemption order.',
      'a rent exemption order or disability rent exemption order.',
      'a rent exemption order{+ or disability rent exemption order+}.',
    ],
    [
      'the new words first where nothing else decides',
      'the use of force',
      'the use of the threat of force',
      'the use of{+ the threat of+} force',
    ],
    [
      'an opening bracket with what it opens',
      'see (a longer note) and',
      'see (the first) (a longer note) and',
      'see{+ (the first)+} (a longer note) and',
    ],
    [
      'a clause between semicolons',
      'one thing; and',
      'one thing; two things; and',
      'one thing;{+ two things;+} and',
    ],
    ['never past the start of the text', 'a b', 'a a b', 'a{+ a+} b'],
    [
      'a deletion slides too',
      'permits and forms and any other',
      'permits and any other',
      'permits[- and forms-] and any other',
    ],
  ])('%s', check);
});

describe('choosing which words are common', () => {
  it.each<Case>([
    [
      'two insertions that are one',
      'the staff shall have found it',
      'the staff or such agency as the mayor shall designate shall have found it',
      'the staff{+ or such agency as the mayor shall designate+} shall have found it',
    ],
    [
      'two deletions that are one',
      'the staff or such agency as the mayor shall designate shall have found it',
      'the staff shall have found it',
      'the staff[- or such agency as the mayor shall designate-] shall have found it',
    ],
  ])('%s', check);
});

describe('joining marks with little between them', () => {
  it.each<Case>([
    [
      'a stray function word',
      'the board of health decides',
      'the office of administrative trials decides',
      'the [-board of health-]{+office of administrative trials+} decides',
    ],
    ['a stray comma', 'a cat, dog', 'a lion, wolf', 'a [-cat, dog-]{+lion, wolf+}'],
    [
      'enough words in between stay',
      'one old rule of the city council is here',
      'one new rule of the city council was here',
      'one [-old-]{+new+} rule of the city council [-is-]{+was+} here',
    ],
    [
      'a single word between two small insertions stays',
      'may ask',
      'may not ask twice',
      'may{+ not+} ask{+ twice+}',
    ],
    [
      'an amount is one',
      'not less than two hundred and fifty dollars',
      'not less than five hundred dollars',
      'not less than [-two hundred and fifty-]{+five hundred+} dollars',
    ],
    [
      'the number of a law is one',
      'Local Law 58 of 2014 applies',
      'Local Law 62 of 2011 applies',
      'Local Law [-58 of 2014-]{+62 of 2011+} applies',
    ],
    [
      'a date in words is one',
      'by August first, two thousand fifteen, it',
      'by April first, two thousand twenty, it',
      'by [-August first, two thousand fifteen-]{+April first, two thousand twenty+}, it',
    ],
    [
      'one part of a date stays alone',
      'by July 1, 2008 it',
      'by July 1, 2015 it',
      'by July 1, [-2008-]{+2015+} it',
    ],
    [
      'quotation marks are not torn apart',
      '(2) "Adult families" shall mean x',
      'Adult families. The term "adult families" means x',
      '[-(2) "Adult families" shall mean-]{+Adult families. The term "adult families" means+} x',
    ],
    [
      'a quoted term between two replacements',
      '(1) "Bond" shall mean x',
      'Bond. The term "Bond" means x',
      '[-(1) "Bond" shall mean-]{+Bond. The term "Bond" means+} x',
    ],
    [
      'brackets are not torn apart',
      'the list (old one two three four five six things) is',
      'the list one two three four five six things is',
      'the list [-(old one two three four five six things)-]{+one two three four five six things+} is',
    ],
  ])('%s', check);
});

describe('telling a new sentence from a changed word', () => {
  it.each<Case>([
    [
      'added after the word',
      'It holds nine.',
      'It holds fifteen. Studies shall be made.',
      'It holds [-nine-]{+fifteen+}.{+ Studies shall be made.+}',
    ],
    [
      'removed after the word',
      'It holds fifteen. Studies shall be made.',
      'It holds nine.',
      'It holds [-fifteen-]{+nine+}.[- Studies shall be made.-]',
    ],
    [
      'a longer passage stays one',
      'It is at the field office.',
      'It is at the job site and shall be kept ready for all. It shall be signed.',
      'It is at the [-field office-]{+job site and shall be kept ready for all. It shall be signed+}.',
    ],
  ])('%s', check);
});
