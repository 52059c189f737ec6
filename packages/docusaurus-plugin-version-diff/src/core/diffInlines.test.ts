import {describe, expect, it} from 'vitest';
import {diffInlines} from './diffInlines';
import {text} from './testing';
import type {Inline, StyledSegment} from './types';

const em = {kind: 'emphasis'} as const;
const link = (href: string) => ({kind: 'link', href}) as const;

/** Segments with their styles in angle brackets. */
function show(segments: StyledSegment[]): string {
  return segments
    .map(({type, text: words, styles = []}) => {
      const name = styles.map(({kind, href}) => (href ? `${kind} ${href}` : kind)).join('+');
      return `${type}<${name}>${words}`;
    })
    .join('|');
}

describe('diffInlines', () => {
  it.each<[string, Inline[], Inline[], string]>([
    ['plain text', [text('a rule')], [text('a law')], 'same<>a |del<>rule|ins<>law'],
    [
      'styles of the side the text comes from',
      [text('a '), text('rule', em)],
      [text('a '), text('law', em)],
      'same<>a |del<emphasis>rule|ins<emphasis>law',
    ],
    [
      'a change of style alone',
      [text('a rule')],
      [text('a '), text('rule', em)],
      'same<>a |del<>rule|ins<emphasis>rule',
    ],
    [
      'a change of link target alone',
      [text('see '), text('here', link('a'))],
      [text('see '), text('here', link('b'))],
      'same<>see |del<link a>here|ins<link b>here',
    ],
    [
      'text cut where its style changes',
      [text('new')],
      [text('new '), text('and ', em), text('newer')],
      'same<>new|ins<> |ins<emphasis>and |ins<>newer',
    ],
    [
      'a word that is styled in part',
      [text('un'), text('believ', em), text('able')],
      [text('un'), text('believ', em), text('able')],
      'same<>un|same<emphasis>believ|same<>able',
    ],
    [
      'the other part styled',
      [text('un'), text('able', em)],
      [text('un', em), text('able')],
      'del<>un|del<emphasis>able|ins<emphasis>un|ins<>able',
    ],
    ['the same text in other runs', [text('a '), text('rule')], [text('a rule')], 'same<>a rule'],
    [
      'nested styles',
      [text('x', em, link('a'))],
      [text('x', em, link('a'))],
      'same<emphasis+link a>x',
    ],
    ['an empty run', [text(''), text('a')], [text('a'), text('', em)], 'same<>a'],
    ['nothing', [], [], ''],
    ['from nothing', [], [text('a', em)], 'ins<emphasis>a'],
    ['to nothing', [text('a', em)], [], 'del<emphasis>a'],
    [
      'style on white space alone, which no reader sees',
      [text('a'), text(' ', em), text('b')],
      [text('a b')],
      'same<>a b',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(show(diffInlines(before, after))).toBe(expected);
  });

  it('does not take a plain word for the key of a styled one', () => {
    const plain = `a\u00001[["emphasis",null]]`;
    expect(diffInlines([text(plain)], [text('a', em)]).every(({type}) => type !== 'same')).toBe(
      true,
    );
  });

  it('shows both in full when there would be too many edits', () => {
    const segments = diffInlines([text('a b '), text('c', em)], [text('x b y')], {maxEdits: 1});
    expect(show(segments)).toBe('del<>a b |del<emphasis>c|ins<>x b y');
  });
});
