import type {Hunk} from './hunks';
import type {Tokens} from './tokens';
import type {Segment} from './types';

/**
 * Writes hunks out as text. White space is settled here: the gap before a token that both texts share is `same` only
 * if it is the same in both, else the old one goes and the new one comes.
 */
export function toSegments(before: Tokens, after: Tokens, hunks: readonly Hunk[]): Segment[] {
  const out = new SegmentWriter();
  let i = 0;
  let j = 0;
  const keepUntil = (end: number) => {
    for (; i < end; i++, j++) {
      out.gap(before.gaps[i] ?? '', after.gaps[j] ?? '');
      out.same(after.words[j] ?? '');
    }
  };
  for (const {oldStart, oldEnd, newStart, newEnd} of hunks) {
    keepUntil(oldStart);
    const replaced = oldStart < oldEnd && newStart < newEnd;
    // The space before a replaced word stays outside of both marks.
    if (replaced) out.gap(before.gaps[i] ?? '', after.gaps[j] ?? '');
    out.del(between(before, oldStart, oldEnd, replaced));
    out.ins(between(after, newStart, newEnd, replaced));
    i = oldEnd;
    j = newEnd;
  }
  keepUntil(before.words.length);
  out.gap(before.tail, after.tail);
  return out.end();
}

/** The text of tokens `start` to `end`, with or without the gap before the first. */
function between({words, gaps}: Tokens, start: number, end: number, withoutGap: boolean): string {
  let text = '';
  for (let i = start; i < end; i++)
    text += (withoutGap && i === start ? '' : gaps[i]) + (words[i] ?? '');
  return text;
}

/** Collects text and joins neighbours of one type; within one change the old text comes before the new. */
class SegmentWriter {
  private readonly segments: Segment[] = [];
  private kept = '';
  private removed = '';
  private added = '';

  same(text: string): void {
    if (!text) return;
    this.closeChange();
    this.kept += text;
  }

  del(text: string): void {
    this.removed += text;
  }

  ins(text: string): void {
    this.added += text;
  }

  gap(old: string, now: string): void {
    if (old === now) return this.same(now);
    this.del(old);
    this.ins(now);
  }

  end(): Segment[] {
    this.closeChange();
    if (this.kept) this.segments.push({type: 'same', text: this.kept});
    return this.segments;
  }

  private closeChange(): void {
    if (!this.removed && !this.added) return;
    if (this.kept) this.segments.push({type: 'same', text: this.kept});
    if (this.removed) this.segments.push({type: 'del', text: this.removed});
    if (this.added) this.segments.push({type: 'ins', text: this.added});
    this.kept = this.removed = this.added = '';
  }
}
