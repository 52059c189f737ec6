import type {StyledSegment} from '../../../core/types';

/** Neighbours of one type make one mark, whatever their styles. */
export function toRuns(segments: readonly StyledSegment[]): StyledSegment[][] {
  const runs: StyledSegment[][] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last?.[0]?.type === segment.type) {
      last.push(segment);
    } else {
      runs.push([segment]);
    }
  }
  return runs;
}

/** A run with the white space at its edges set apart. */
export function trimRun(run: readonly StyledSegment[]): {
  readonly lead: string;
  readonly words: readonly StyledSegment[];
  readonly trail: string;
} {
  const text = run.map((segment) => segment.text).join('');
  if (text.trim() === '') {
    return {lead: '', words: run, trail: ''};
  }
  const lead = text.slice(0, text.length - text.trimStart().length);
  const trail = text.slice(text.trimEnd().length);
  let from = lead.length;
  let left = text.trim().length;
  const words = run.flatMap((segment) => {
    const part = segment.text.slice(from).slice(0, left);
    from = Math.max(0, from - segment.text.length);
    left -= part.length;
    return part ? [{...segment, text: part}] : [];
  });
  return {lead, words, trail};
}
