import {
  lightRows,
  type BlockDiff,
  type ProvisionDiff,
} from '../../packages/docusaurus-plugin-version-diff/src/public';

/**
 * What a page shows of a change beside its own text: the passages that differ, with their marks.
 * Where no passage of the old text stands in the new one, the new text is the page itself, so the
 * old one is enough. What stayed is left out: it stands above, and the comparison has it all.
 */
export function changeInPlace({status, blocks}: ProvisionDiff): BlockDiff[] {
  if (status === 'unchanged') {
    return [];
  }
  const isRewritten = blocks.every(({kind}) => kind === 'added' || kind === 'removed');
  const old = blocks.filter(({kind}) => kind === 'removed');
  return isRewritten && old.length > 0
    ? old
    : lightRows(blocks.filter(({kind}) => kind !== 'same'));
}
