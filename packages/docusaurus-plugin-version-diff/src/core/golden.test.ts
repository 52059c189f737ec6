/**
 * The cases every comparison must get right, each as a reader meets it: a whole provision in, its status, rows, marks
 * and sources out. The files beside this one test the parts; this one tells at a glance what they add up to.
 */
import {expect, it} from 'vitest';
import {blockText} from './blocks';
import {diffProvision} from './diffProvision';
import {provisionText, textAfter, textBefore} from './promise';
import {item, paragraph, provision, row, text} from './testing';
import type {BlockDiff, Provision} from './types';
import {toWdiff} from './wdiff';

const ASK = 'A City worker may not ask about immigration status.';
const HOLD = 'The Department of Correction may not hold a person for a civil detainer.';
const WHO = 'The commissioner decides all hard cases.';

const cited = (words: string, ...sources: string[]): Provision => ({
  ...provision('p', words),
  citations: sources.map((key) => ({key, inlines: [text(key)]})),
});

function show({kind, end, moveId, before, after, segments}: BlockDiff): string {
  const whole = [before, after].flatMap((block) => (block ? [blockText(block)] : []));
  const move = end ? ` ${end} ${moveId}` : '';
  return `${kind}${move}: ${segments ? toWdiff(segments) : whole.join(' → ')}`;
}

it.each<[title: string, before: Provision, after: Provision, ...expected: string[]]>([
  [
    'word swap',
    provision('p', ASK, WHO),
    provision('p', 'A City worker may not inquire about immigration status.', WHO),
    'reworded',
    'reworded: A City worker may not [-ask-]{+inquire+} about immigration status.',
    `same: ${WHO}`,
  ],
  [
    'citation swap in the words',
    provision('p', 'A judge signs it, as Ad. Code § 9-131(a)(1) says.'),
    provision('p', 'A judge signs it, as Ad. Code § 9-131(a)(7)(ii) says.'),
    'reworded',
    'reworded: A judge signs it, as Ad. Code [-§ 9-131(a)(1)-]{+§ 9-131(a)(7)(ii)+} says.',
  ],
  [
    'citation swap in the sources',
    cited(ASK, 'EO 124 § 2', 'Charter § 8'),
    cited(ASK, 'Charter § 8', 'EO 41 § 2'),
    'unchanged',
    `same: ${ASK}`,
    'same source: Charter § 8',
    'added source: EO 41 § 2',
    'removed source: EO 124 § 2',
  ],
  [
    'list insert',
    provision(
      'p',
      'It may be told if',
      item('the person agrees; or', 1),
      item('a law says so.', 2),
    ),
    provision(
      'p',
      'It may be told if',
      item('the person agrees; or', 1),
      item('a crime is suspected; or', 2),
      item('a law says so.', 3),
    ),
    'reworded',
    'same: It may be told if',
    'same: the person agrees; or',
    'added: a crime is suspected; or',
    'same: a law says so.',
  ],
  [
    'table cell',
    provision('p', ...row(1, 'Offense', 'Look-back'), ...row(2, 'Robbery', 'ten years')),
    provision('p', ...row(1, 'Offense', 'Look-back'), ...row(2, 'Robbery', 'five years')),
    'reworded',
    'same: Offense',
    'same: Look-back',
    'same: Robbery',
    'reworded: [-ten-]{+five+} years',
  ],
  [
    'move',
    provision('p', WHO, ASK, HOLD),
    provision('p', ASK, HOLD, WHO),
    'reworded',
    `moved from 0: ${WHO}`,
    `same: ${ASK}`,
    `same: ${HOLD}`,
    `moved to 0: ${WHO}`,
  ],
  [
    'split',
    provision('p', `${ASK} ${WHO}`),
    provision('p', ASK, WHO),
    'reworded',
    `reworded: ${ASK}[- ${WHO}-]`,
    `added: ${WHO}`,
  ],
  [
    'join',
    provision('p', ASK, WHO),
    provision('p', `${ASK} ${WHO}`),
    'reworded',
    `reworded: ${ASK}{+ ${WHO}+}`,
    `removed: ${WHO}`,
  ],
  [
    'different rule',
    provision('p', ASK),
    provision('p', HOLD),
    'rewritten',
    `removed: ${ASK}`,
    `added: ${HOLD}`,
  ],
  [
    'white space',
    provision('p', 'A worker  may not\nask. '),
    provision('p', 'A worker may not ask.'),
    'reworded',
    'reworded: A worker[-  -]{+ +}may not[-\n-]{+ +}ask.[- -]',
  ],
  [
    'Unicode: right to left',
    provision('p', 'עובד עירייה לא ישאל על מעמד.'),
    provision('p', 'עובד עירייה לא ישאל על אזרחות.'),
    'reworded',
    'reworded: עובד עירייה לא ישאל על [-מעמד-]{+אזרחות+}.',
  ],
  [
    'Unicode: no spaces between words',
    provision('p', '市政府员工不得询问移民身份。'),
    provision('p', '市政府员工可以询问移民身份。'),
    'reworded',
    'reworded: 市政府员工[-不得-]{+可以+}询问移民身份。',
  ],
  [
    'Unicode: an accent written in two ways is two texts',
    provision('p', 'No pedira\u0301 el estatus.'),
    provision('p', 'No pedirá el estatus.'),
    'reworded',
    'reworded: No [-pedira\u0301-]{+pedirá+} el estatus.',
  ],
  [
    'Unicode: signs of several parts',
    provision('p', 'Call 👩🏽‍⚖️ or 🇺🇸 first.'),
    provision('p', 'Call 👩🏻‍⚖️ or 🇲🇽 first.'),
    'reworded',
    'reworded: Call [-👩🏽‍⚖️-]{+👩🏻‍⚖️+} or [-🇺🇸-]{+🇲🇽+} first.',
  ],
  [
    'style alone',
    provision('p', paragraph([text('The head of '), text('the agency'), text(' decides.')])),
    provision(
      'p',
      paragraph([text('The head of '), text('the agency', {kind: 'emphasis'}), text(' decides.')]),
    ),
    'reworded',
    'reworded: The head of [-the agency-]{+the agency+} decides.',
  ],
])('%s', (_, before, after, ...expected) => {
  const diff = diffProvision(before, after);
  expect([
    diff.status,
    ...diff.blocks.map(show),
    ...diff.citations.map(({kind, citation}) => `${kind} source: ${citation.key}`),
  ]).toEqual(expected);
  expect(textBefore(diff)).toBe(provisionText(before));
  expect(textAfter(diff)).toBe(provisionText(after));
});
