import {blockText} from './blocks';
import type {BlockDiff, Provision, ProvisionDiff} from './types';

/** Stands between blocks when a provision is written as one text. */
const BLOCK_BREAK = '\n\n';

/** The words of a provision as one text. */
export function provisionText({blocks}: Provision): string {
  return blocks.map(blockText).join(BLOCK_BREAK);
}

/** The text of the older version, read from the diff alone. */
export function textBefore({blocks}: ProvisionDiff): string {
  return blocks
    .filter(({before, end}) => before && end !== 'to')
    .map((row) => rowText(row, 'ins', row.before))
    .join(BLOCK_BREAK);
}

/** The text of the newer version, read from the diff alone. */
export function textAfter({blocks}: ProvisionDiff): string {
  return blocks
    .filter(({after, end}) => after && end !== 'from')
    .map((row) => rowText(row, 'del', row.after))
    .join(BLOCK_BREAK);
}

/** Read from the marks where there are any, since the marks are what the promise is about. */
function rowText(
  {segments}: BlockDiff,
  dropped: 'ins' | 'del',
  block: BlockDiff['before'],
): string {
  if (segments) return segments.map(({type, text}) => (type === dropped ? '' : text)).join('');
  return block ? blockText(block) : '';
}
