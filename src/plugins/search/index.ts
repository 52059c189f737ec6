import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {build} from 'esbuild';
import {topics, versions} from '../../../data';
import type {SearchFacts} from '../../search/types';
import {writeIndex} from './writeIndex';

const FACTS: SearchFacts = {
  versions: versions.map(({id, short}) => ({id, short})),
  topics: topics.map(({id, title, provisions}) => ({
    id,
    title,
    provisions: provisions.map((provision) => ({id: provision.id, title: provision.title})),
  })),
};

/** What opens on demand: `search/ui.js` and `search/ui.css`. */
async function writeUi(siteDir: string, outDir: string): Promise<void> {
  await build({
    entryPoints: {ui: path.join(siteDir, 'src/search/ui/index.ts')},
    outdir: path.join(outDir, 'search'),
    define: {__SEARCH_FACTS__: JSON.stringify(FACTS)},
    external: ['/pagefind/*'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2020'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
}

/** Makes `/search/`, and after the build the index and the small program that asks it. */
export default function searchPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'policy-search',
    async contentLoaded({actions}) {
      actions.addRoute({
        path: '/search/',
        exact: true,
        component: '@site/src/components/SearchPage/index.tsx',
      });
    },
    async postBuild({outDir}) {
      await Promise.all([writeIndex(outDir, FACTS), writeUi(siteDir, outDir)]);
    },
  };
}
