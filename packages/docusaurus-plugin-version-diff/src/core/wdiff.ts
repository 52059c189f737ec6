import type {Segment} from './types';

/** Writes segments on one line, in the marks of the `wdiff` command: `[-old-] {+new+}`. For tests, logs and tables. */
export function toWdiff(segments: readonly Segment[]): string {
  return segments
    .map(({type, text}) =>
      type === 'same' ? text : type === 'del' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');
}
