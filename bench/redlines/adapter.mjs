// Shows our marking of words to a scorer of diff engines that knows nothing of TypeScript.
import {tsImport} from 'tsx/esm/api';

const {diffText} = await tsImport(
  '../../packages/docusaurus-plugin-version-diff/src/core/diffText.ts',
  import.meta.url,
);

export const name = 'version-diff (ours)';

const SIGN = {same: '=', del: '-', ins: '+'};

/** @returns {[('='|'-'|'+'), string][]} */
export function diff(before, after) {
  return diffText(before, after).map(({type, text}) => [SIGN[type], text]);
}
