/**
 * The promise on made-up pairs, the more hostile the better. `PAIRS` sets how many; `PAIRS=100000` before a release.
 * A failing pair is shrunk to the smallest that still fails, and printed.
 */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DEFAULT_DIFF_OPTIONS} from './defaults';
import {diffInlines} from './diffInlines';
import {diffProvision} from './diffProvision';
import {diffText} from './diffText';
import {provisionText, textAfter, textBefore} from './promise';
import {item, paragraph, row} from './testing';
import {tokenize} from './tokens';
import type {Block, Inline, Provision, Segment} from './types';

const PAIRS = Number(process.env['PAIRS'] ?? 10_000);
const TIMEOUT = 600_000;

/** Pieces that have broken text tools before: scripts, combining marks, half surrogates, marks of Markdown and HTML. */
const PIECES = [
  ...[
    'the',
    'of',
    'and',
    'or',
    'may',
    'not',
    'ask',
    'worker',
    'workers',
    'one',
    'two',
    'hundred',
    'dollars',
    'July',
    '1',
    '2014',
  ],
  ...[
    '§ 14-154(b)(1)',
    '(b)',
    '(',
    ')',
    '$1,250.50',
    '14 November 2014',
    'first day of July',
    'five hundred dollars ($500)',
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '"',
    "'",
    '“',
    '”',
    '’',
    '-',
    '–',
    '/',
    '…',
    '*',
    '**',
    '_',
    '`',
    '~~',
    '[^1]',
    '[x](y)',
    '# ',
    '- ',
    '|',
    '\\',
  ],
  ...['<b>', '</b>', '<ins>', '<!--', '&amp;', '{x}', '<', '>', '&', '[-', '-]', '{+', '+}'],
  ...[' ', '  ', '\n', '\n\n', '\t', '\u00a0', '\u2003', '\u200b', '\ufeff', '\r\n', '\u0000'],
  ...[
    'שלום',
    'عربي',
    '\u200f',
    '\u202e',
    'e\u0301',
    '\u0301',
    '\u0308',
    'ก็',
    'ห้าม',
    '移民局',
    'は',
    'カナ',
    '한국',
    'नमस्ते',
  ],
  ...['👩🏽‍⚖️', '👩', '\u200d', '🇺🇸', '🏽', '\ud83d', '\ude00', '𝔘', 'ﬁ', 'ß', 'İ', '½', '\u00ad'],
];

const piece = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...PIECES)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})},
);
const pieces = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '  ', '\n')), {
  maxLength: 40,
});
const hostile = pieces.map((list) => list.flat().join(''));

/** A text and an edited copy of it: likenesses as they occur between versions, which two random texts never have. */
const edited = fc
  .tuple(pieces, fc.array(fc.tuple(fc.nat(), fc.nat(6), pieces), {maxLength: 4}))
  .map(([list, edits]): [string, string] => {
    const copy = [...list];
    for (const [at, remove, add] of edits)
      copy.splice(at % (copy.length + 1), remove, ...add.slice(0, 5));
    return [list.flat().join(''), copy.flat().join('')];
  });

const long = fc
  .tuple(
    fc.integer({min: 1, max: 5000}),
    fc.integer({min: 2, max: 400}),
    fc.integer({min: 2, max: 50}),
  )
  .map(([length, words, every]): [string, string] => {
    const text = Array.from({length}, (_, n) => `w${(n * n) % words}`);
    return [text.join(' '), text.map((word, n) => (n % every ? word : `x${n}`)).join(' ')];
  });

const pair = fc.oneof(
  {weight: 50, arbitrary: edited},
  {weight: 20, arbitrary: fc.tuple(hostile, hostile)},
  {weight: 10, arbitrary: fc.tuple(piece, piece)},
  {weight: 10, arbitrary: fc.tuple(hostile, fc.constant(''))},
);

/** Runs a property on as many pairs as asked for, as one test. */
function holds<T>(
  title: string,
  arbitrary: fc.Arbitrary<T>,
  property: (value: T) => void,
  runs = PAIRS,
): void {
  it(
    `${title} (${runs} times)`,
    () => fc.assert(fc.property(arbitrary, property), {numRuns: runs}),
    TIMEOUT,
  );
}

const without = (type: Segment['type'], segments: readonly Segment[]) =>
  segments
    .filter((segment) => segment.type !== type)
    .map(({text}) => text)
    .join('');

/** Where tokens begin and end, as positions in the text. */
function tokenEdges(text: string): Set<number> {
  const {words, gaps} = tokenize(text);
  const edges = new Set([0, text.length]);
  let at = 0;
  words.forEach((word, n) => {
    const start = at + (gaps[n] ?? '').length;
    at = start + word.length;
    // Inside white space a mark may begin anywhere.
    edges.add(start).add(at);
  });
  return edges;
}

/** Where marks begin and end in the text of one side. */
function markEdges(segments: readonly Segment[], dropped: Segment['type']): number[] {
  let at = 0;
  return segments.filter(({type}) => type !== dropped).map(({text}) => (at += text.length));
}

const LETTERS = /[\p{L}\p{N}]/u;
/** In these a word cannot be told from its letters alone. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function cutsWord(text: string, at: number): boolean {
  const left = Array.from(text.slice(0, at)).at(-1) ?? '';
  const right = Array.from(text.slice(at))[0] ?? '';
  return LETTERS.test(left) && LETTERS.test(right) && !UNSPACED.test(left + right);
}

describe('for any two texts', () => {
  holds('dropping the marks gives back both', pair, ([before, after]) => {
    const segments = diffText(before, after);
    expect(without('ins', segments)).toBe(before);
    expect(without('del', segments)).toBe(after);
  });

  holds('no mark begins or ends inside a word or token', pair, ([before, after]) => {
    const segments = diffText(before, after);
    for (const [text, dropped] of [
      [before, 'ins'],
      [after, 'del'],
    ] as const) {
      const edges = tokenEdges(text);
      for (const at of markEdges(segments, dropped)) {
        expect(edges.has(at) || /\s/u.test(text[at - 1] ?? '')).toBe(true);
        expect(cutsWord(text, at)).toBe(false);
      }
    }
  });

  holds(
    'segments are not empty, and a deletion comes before its insertion',
    pair,
    ([before, after]) => {
      const types = diffText(before, after).map(({type, text}) => {
        expect(text).not.toBe('');
        return type;
      });
      expect(types.join(' ')).not.toMatch(/same same|del del|ins ins|ins del/);
    },
  );

  holds('the same text twice has no mark', hostile, (text) => {
    expect(diffText(text, text).every(({type}) => type === 'same')).toBe(true);
  });

  holds('tokens and gaps give back the text', hostile, (text) => {
    const {words, gaps, tail} = tokenize(text);
    expect(words.map((word, n) => (gaps[n] ?? '') + word).join('') + tail).toBe(text);
    expect(words.every((word) => word.trim() !== '')).toBe(true);
  });

  holds(
    'up to 5,000 words',
    long,
    ([before, after]) => {
      const segments = diffText(before, after);
      expect(without('ins', segments)).toBe(before);
      expect(without('del', segments)).toBe(after);
    },
    Math.ceil(PAIRS / 500),
  );
});

const style = fc.constantFrom<Inline['styles'][]>(
  undefined,
  undefined,
  [{kind: 'emphasis'}],
  [{kind: 'link', href: 'x'}],
  [{kind: 'link', href: 'y'}],
);
const inlines = fc.array(
  fc.tuple(hostile, style).map(([text, styles]): Inline => (styles ? {text, styles} : {text})),
  {maxLength: 4},
);

describe('for any two styled texts', () => {
  const plain = (list: readonly Inline[]) => list.map(({text}) => text).join('');

  holds(
    'dropping the marks gives back both',
    fc.tuple(inlines, inlines),
    ([before, after]) => {
      const segments = diffInlines(before, after);
      expect(without('ins', segments)).toBe(plain(before));
      expect(without('del', segments)).toBe(plain(after));
    },
    Math.ceil(PAIRS / 5),
  );

  holds(
    'every character keeps its style',
    fc.tuple(inlines, inlines),
    ([before, after]) => {
      const dressed = (list: readonly Inline[]) =>
        list.flatMap(({text, styles}) =>
          text.split('').map((unit) => unit + JSON.stringify(styles ?? [])),
        );
      const segments = diffInlines(before, after);
      expect(dressed(segments.filter(({type}) => type !== 'del'))).toEqual(dressed(after));
      expect(
        dressed(segments.filter(({type}) => type === 'del')).every((unit) =>
          dressed(before).includes(unit),
        ),
      ).toBe(true);
    },
    Math.ceil(PAIRS / 20),
  );
});

const block: fc.Arbitrary<Block[]> = fc.oneof(
  hostile.map((text) => [paragraph(text)]),
  inlines.map((list) => [paragraph(list)]),
  fc.tuple(hostile, fc.nat(5)).map(([text, id]) => [item(text, id)]),
  fc
    .tuple(fc.nat(5), fc.array(hostile, {minLength: 1, maxLength: 3}))
    .map(([id, cells]) => row(id, ...cells)),
  fc
    .constantFrom(
      'One rule about status that all must follow.',
      'The commissioner decides all hard cases.',
    )
    .map((text) => [paragraph(text)]),
);
const provision = fc
  .array(block, {maxLength: 6})
  .map((blocks): Provision => ({id: 'p', title: 'P', blocks: blocks.flat(), citations: []}));
const shuffled = provision.chain((before) =>
  fc.tuple(
    fc.constant(before),
    fc.oneof(
      provision,
      fc.shuffledSubarray([...before.blocks]).map((blocks): Provision => ({...before, blocks})),
    ),
  ),
);

describe('for any two provisions', () => {
  holds(
    'the diff gives back both',
    shuffled,
    ([before, after]) => {
      for (const options of [
        {},
        {rewrittenBelow: 0},
        {rewrittenBelow: 0, pairAbove: 0.01, movedAbove: 0.02},
      ]) {
        const diff = diffProvision(before, after, {...DEFAULT_DIFF_OPTIONS, ...options});
        expect(textBefore(diff)).toBe(provisionText(before));
        expect(textAfter(diff)).toBe(provisionText(after));
      }
    },
    Math.ceil(PAIRS / 10),
  );

  holds(
    'it is unchanged if and only if it is the same',
    shuffled,
    ([before, after]) => {
      expect(diffProvision(before, before).status).toBe('unchanged');
      const {status, blocks} = diffProvision(before, after);
      if (status === 'unchanged') expect(blocks.every(({kind}) => kind === 'same')).toBe(true);
    },
    Math.ceil(PAIRS / 10),
  );
});
