import {blockKey} from './blocks';
import {diffInlines} from './diffInlines';
import type {Block, BlockDiff, DiffOptions} from './types';

const HAS_WORD = /\S/;

/** What became of a block that is known to be the same block in both versions. */
export function diffBlock(
  before: Block,
  after: Block,
  options: Pick<DiffOptions, 'maxEdits'>,
): BlockDiff {
  const same = blockKey(before) === blockKey(after);
  // What cannot be marked word by word is shown before and after.
  if (!same && (isOpaque(before) || isOpaque(after))) return {kind: 'rewritten', before, after};
  const segments = diffInlines(before.inlines, after.inlines, options);
  if (same) return {kind: 'same', before, after, segments};
  const shared = segments.some(({type, text}) => type === 'same' && HAS_WORD.test(text));
  return shared ? {kind: 'reworded', before, after, segments} : {kind: 'rewritten', before, after};
}

function isOpaque({kind}: Block): boolean {
  return kind === 'image' || kind === 'opaque';
}
