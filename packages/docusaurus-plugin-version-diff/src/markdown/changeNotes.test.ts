import type {Code} from 'mdast';
import {describe, expect, it} from 'vitest';
import {readChangeNote} from './changeNotes';

const read = (value: string) =>
  readChangeNote({
    type: 'code',
    lang: 'change',
    value,
    position: {start: {line: 7, column: 1}, end: {line: 9, column: 1}},
  } as Code);

const WHOLE = 'kind: status\ncause: Local Law 58, § 4\ndate: 2014-12-14\nsummary: In force.';

describe('a change note', () => {
  it('has a kind, a cause, a date and a sentence', () => {
    expect(read(WHOLE)).toEqual({
      note: {
        kind: 'status',
        cause: [{text: 'Local Law 58, § 4'}],
        date: '2014-12-14',
        summary: 'In force.',
      },
    });
  });

  it('may have several causes, with links, and a reason', () => {
    const text = WHOLE.replace(
      'cause: Local Law 58, § 4',
      'cause:\n  - {text: A, href: /a}\n  - {text: B}',
    );
    expect(read(`${text}\nreason: Signed before.`)).toMatchObject({
      note: {cause: [{text: 'A', href: '/a'}, {text: 'B'}], reason: 'Signed before.'},
    });
  });

  it.each(['2014', '2014-12', '2014-12-14'])('may be dated %s', (date) => {
    expect(read(WHOLE.replace('2014-12-14', date))).toMatchObject({note: {date}});
  });
});

describe('a faulty change note', () => {
  it.each([
    ['kind: [', /^Unexpected YAML: /],
    ['just words', /^Unexpected text, expected fields/],
    ['- a list', /^Unexpected text, expected fields/],
    [`${WHOLE}\ncolour: red`, /^Unexpected field `colour`, expected one of kind, cause, date/],
    [
      WHOLE.replace('status', 'big'),
      /^Unexpected "big" in `kind`, expected one of substantive, status, editorial$/,
    ],
    [
      WHOLE.replace('2014-12-14', 'soon'),
      /^Unexpected "soon" in `date`, expected a date such as 2014-12-14$/,
    ],
    [WHOLE.replace('Local Law 58, § 4', '[]'), /^Unexpected \[\] in `cause`/],
    [
      WHOLE.replace('Local Law 58, § 4', '[{href: /a}]'),
      /^Unexpected \[\{"href":"\/a"\}\] in `cause`/,
    ],
    [WHOLE.replace('In force.', '""'), /^Unexpected "" in `summary`, expected one sentence$/],
    [`${WHOLE}\nreason: 3`, /^Unexpected 3 in `reason`, expected one sentence$/],
  ])('%j says what it should be', (text, message) => {
    const result = read(text);
    expect(result).toMatchObject({faults: [expect.stringMatching(message)], line: 7});
  });

  it('tells all faults at once', () => {
    expect(read('kind: status')).toMatchObject({faults: {length: 3}});
  });
});
