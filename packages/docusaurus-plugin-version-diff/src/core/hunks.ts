import {diffArrays} from 'diff';

/**
 * A place where two rows of tokens differ: old tokens `oldStart` to `oldEnd` gave way to new tokens `newStart` to
 * `newEnd` (ends not included; one of the two ranges may be empty). Between hunks the rows agree, token by token.
 */
export interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Two rows of tokens to compare. */
export interface Sides {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a hunk does. */
export function hunkKind({
  oldStart,
  oldEnd,
  newStart,
  newEnd,
}: Hunk): 'insertion' | 'deletion' | 'replacement' {
  if (oldStart === oldEnd) return 'insertion';
  return newStart === newEnd ? 'deletion' : 'replacement';
}

/** The shortest edit script, as hunks in order; `undefined` when it would need more than `maxEdits` edits. */
export function findHunks({before, after}: Sides, maxEdits: number): Hunk[] | undefined {
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  if (old.length === 0 && now.length === 0) return [];
  // Nothing to search, however long the text.
  if (old.length === 0 || now.length === 0) {
    return [{oldStart: head, oldEnd: head + old.length, newStart: head, newEnd: head + now.length}];
  }
  const changes = diffArrays(old, now, {maxEditLength: maxEdits});
  if (changes === undefined) return undefined;

  const hunks: Hunk[] = [];
  let i = head;
  let j = head;
  let open: {-readonly [K in keyof Hunk]: Hunk[K]} | undefined;
  for (const {added, removed, count} of changes) {
    if (!added && !removed) {
      i += count;
      j += count;
      open = undefined;
      continue;
    }
    if (!open) hunks.push((open = {oldStart: i, oldEnd: i, newStart: j, newEnd: j}));
    if (removed) open.oldEnd = i += count;
    else open.newEnd = j += count;
  }
  return hunks;
}

/** How many tokens both rows share at their start. */
function commonHead(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a[n] === b[n]) n++;
  return n;
}

/** How many tokens both rows share at their end, the first `head` left out. */
function commonTail(a: readonly string[], b: readonly string[], head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
