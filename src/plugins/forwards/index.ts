import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {
  FORWARD_SCRIPT,
  forwardPage,
} from '../../../packages/docusaurus-plugin-version-diff/src/public';

export interface Options {
  readonly forwards: readonly {readonly from: readonly string[]; readonly to: string}[];
}

const SCRIPT = 'forward.js';

/**
 * Other addresses of a page lead to it. Ours instead of Docusaurus' own plugin, whose pages hold an
 * inline script, which our content security policy forbids, and do nothing where scripts are off.
 */
export default function forwardsPlugin({baseUrl}: LoadContext, {forwards}: Options): Plugin {
  return {
    name: 'policy-forwards',
    async postBuild({outDir}) {
      const script = `${baseUrl}${SCRIPT}`;
      await fs.writeFile(path.join(outDir, SCRIPT), FORWARD_SCRIPT);
      for (const {from, to} of forwards) {
        for (const address of from) {
          const folder = path.join(outDir, address);
          await fs.mkdir(folder, {recursive: true});
          await fs.writeFile(path.join(folder, 'index.html'), forwardPage(to, script));
        }
      }
    },
  };
}
