import {styleKey} from './blocks';
import {DEFAULT_DIFF_OPTIONS} from './defaults';
import {markHunks, replaceAll} from './diffText';
import type {TextOptions} from './diffText';
import {toSegments} from './segments';
import {tokenize} from './tokens';
import type {Tokens} from './tokens';
import type {Inline, Segment, StyledSegment} from './types';

/**
 * `diffText` over styled text. A word whose style or link target changed counts as changed, even if its letters did
 * not. Each segment is cut where its style changes and keeps the styles of its side.
 */
export function diffInlines(
  before: readonly Inline[],
  after: readonly Inline[],
  options: Partial<TextOptions> = {},
): StyledSegment[] {
  const oldText = plainText(before);
  const newText = plainText(after);
  const old = tokenize(oldText);
  const now = tokenize(newText);
  const maxEdits = options.maxEdits ?? DEFAULT_DIFF_OPTIONS.maxEdits;
  const hunks = markHunks(
    {before: styledWords(old, before), after: styledWords(now, after)},
    maxEdits,
  );
  return dress(hunks ? toSegments(old, now, hunks) : replaceAll(oldText, newText), before, after);
}

function plainText(inlines: readonly Inline[]): string {
  return inlines.map(({text}) => text).join('');
}

/** What each word is compared by: its letters and, unless plain, the styles of its parts. */
function styledWords({words, gaps}: Tokens, inlines: readonly Inline[]): readonly string[] {
  if (!inlines.some((inline) => styleKey(inline))) return words;
  const runs = new RunReader(inlines);
  return words.map((word, i) => {
    runs.take((gaps[i] ?? '').length);
    const parts = runs.take(word.length);
    const styles = parts.map((part) => styleKey(part));
    if (styles.every((style) => !style)) return word;
    // U+0000 keeps a styled word from meeting a plain one that happens to spell its key.
    return `${word}\u0000${parts.map((part, n) => `${part.text.length}${styles[n]}`).join('')}`;
  });
}

/** Gives plain segments back the styles of the text they were cut from. */
function dress(
  segments: readonly Segment[],
  before: readonly Inline[],
  after: readonly Inline[],
): StyledSegment[] {
  const old = new RunReader(before);
  const now = new RunReader(after);
  return segments.flatMap(({type, text}) => {
    const oldParts = type === 'ins' ? [] : old.take(text.length);
    const parts = type === 'del' ? oldParts : now.take(text.length);
    return parts.map((part) =>
      part.styles?.length ? {type, text: part.text, styles: part.styles} : {type, text: part.text},
    );
  });
}

/** Hands out styled text piece by piece; neighbours of one style come as one piece. */
class RunReader {
  private index = 0;
  private offset = 0;

  constructor(private readonly inlines: readonly Inline[]) {}

  /** The next `length` characters. */
  take(length: number): Inline[] {
    const parts: Inline[] = [];
    while (length > 0) {
      const inline = this.inlines[this.index];
      if (!inline) break;
      const text = inline.text.slice(this.offset, this.offset + length);
      this.offset += text.length;
      length -= text.length;
      if (this.offset >= inline.text.length) {
        this.index++;
        this.offset = 0;
      }
      const last = parts.at(-1);
      if (!text) continue;
      if (last && styleKey(last) === styleKey(inline))
        parts[parts.length - 1] = {...last, text: last.text + text};
      else parts.push(inline.styles?.length ? {text, styles: inline.styles} : {text});
    }
    return parts;
  }
}
