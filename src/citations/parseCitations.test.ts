import {describe, expect, test} from 'vitest';
import {parseCitations, parseItems} from './parseCitations';

describe('a citation in a text', () => {
  test.each([
    ['Text. [@eo-41, § 4]', [[{key: 'eo-41', pinpoint: '§ 4'}]]],
    ['A press report. [@upi-1985]', [[{key: 'upi-1985', pinpoint: ''}]]],
    [
      'Two sources. [@ll-58, § 2, Admin. Code § 9-131(b)(1); @ll-59, § 1]',
      [
        [
          {key: 'll-58', pinpoint: '§ 2, Admin. Code § 9-131(b)(1)'},
          {key: 'll-59', pinpoint: '§ 1'},
        ],
      ],
    ],
    [
      'One [@a, p. 1] and another. [@b]',
      [[{key: 'a', pinpoint: 'p. 1'}], [{key: 'b', pinpoint: ''}]],
    ],
    ['A line break inside [@a,\n§ 4]', [[{key: 'a', pinpoint: '§ 4'}]]],
    ['[not a citation] and an e-mail a@b.c', []],
  ])('%j', (text, items) => {
    expect(parseCitations(text).map((mark) => mark.items)).toEqual(items);
  });

  test('is found where it stands', () => {
    const text = 'Rule. [@a, § 1] More.';
    const [mark] = parseCitations(text);
    expect(text.slice(mark?.start, mark?.end)).toBe('[@a, § 1]');
  });

  test.each(['@EO 41, § 4', '@a § 4', 'a, § 4', '@a,', '@a; '])(
    '%j cannot be read, and the message says what to write',
    (inside) => {
      expect(() => parseItems(inside)).toThrow(
        /Unexpected citation ".*", expected "@key, pinpoint"/,
      );
    },
  );
});
