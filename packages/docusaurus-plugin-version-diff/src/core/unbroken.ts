import {canStandInsideFigure, isFigure} from './english';
import {hunkKind} from './hunks';
import type {Hunk, Sides} from './hunks';

/** A part of a row of tokens. */
interface Range {
  readonly tokens: readonly string[];
  readonly start: number;
  readonly end: number;
}

const QUOTE = /^["“”„«»]$/u;

/**
 * Whether two hunks change two parts of one number: `[two] hundred [and fifty]` or `Local Law [58] of [2014]`. An
 * amount or a date is read whole, so it is marked whole.
 */
export function cutsFigure(a: Hunk, b: Hunk, {before, after}: Sides): boolean {
  for (let i = a.oldEnd; i < b.oldStart; i++)
    if (!canStandInsideFigure(before[i] ?? '')) return false;
  return (
    figuresMeet(before, a.oldStart, a.oldEnd, b.oldStart, b.oldEnd) ||
    figuresMeet(after, a.newStart, a.newEnd, b.newStart, b.newEnd)
  );
}

/** Whether what changed before the gap ends with a figure and what changed after it begins with one. */
function figuresMeet(
  tokens: readonly string[],
  startA: number,
  endA: number,
  startB: number,
  endB: number,
): boolean {
  const first = tokens[startB] === 'and' ? startB + 1 : startB;
  return (
    startA < endA &&
    first < endB &&
    isFigure(tokens[endA - 1] ?? '') &&
    isFigure(tokens[first] ?? '')
  );
}

/**
 * Whether one of two marks would open a bracket or quotation that only the other closes, or both replace what stands
 * around a quoted term: `["]Adult families[" shall mean]` is read as one.
 */
export function cutsPair(a: Hunk, b: Hunk, {before, after}: Sides): boolean {
  if (
    opensWhatCloses(
      {tokens: before, start: a.oldStart, end: a.oldEnd},
      {tokens: before, start: b.oldStart, end: b.oldEnd},
    ) ||
    opensWhatCloses(
      {tokens: after, start: a.newStart, end: a.newEnd},
      {tokens: after, start: b.newStart, end: b.newEnd},
    )
  ) {
    return true;
  }
  const quoted =
    b.oldStart - a.oldEnd > 2 &&
    QUOTE.test(before[a.oldEnd] ?? '') &&
    QUOTE.test(before[b.oldStart - 1] ?? '');
  return quoted && hunkKind(a) === 'replacement' && hunkKind(b) === 'replacement';
}

function opensWhatCloses(a: Range, b: Range): boolean {
  return (openBrackets(a) > 0 && openBrackets(b) < 0) || (isOdd(quotes(a)) && isOdd(quotes(b)));
}

function openBrackets(range: Range): number {
  return count(range, /^[([{]$/u) - count(range, /^[)\]}]$/u);
}

function quotes(range: Range): number {
  return count(range, QUOTE);
}

function count({tokens, start, end}: Range, what: RegExp): number {
  let n = 0;
  for (let i = start; i < end; i++) if (what.test(tokens[i] ?? '')) n++;
  return n;
}

function isOdd(n: number): boolean {
  return n % 2 === 1;
}
