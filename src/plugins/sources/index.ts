import type {LoadContext, Plugin} from '@docusaurus/types';
import {topics, versions} from '../../../data';
import {sources} from '../../../data/bibliography';
import {sourcePath, type References} from '../../citations/reference';
import type {PolicyPage} from '../../record/types';
import {citedIn} from './citedIn';
import {toSourcePages} from './toSourcePages';

export interface Options {
  readonly references: References;
  readonly pages: readonly PolicyPage[];
}

/** Makes `/sources/` and a page for each source that says where it is cited. */
export default function sourcesPlugin(_context: LoadContext, options: Options): Plugin {
  return {
    name: 'policy-sources',
    async contentLoaded({actions}) {
      const pages = toSourcePages(sources, options.references, citedIn(options.pages), {
        versions,
        topics,
      });
      actions.addRoute({
        path: '/sources/',
        exact: true,
        component: '@site/src/components/SourcePages/SourceIndex.tsx',
        props: {
          sources: pages.map(({key, short, parts, standing, places}) => ({
            key,
            short,
            parts,
            standing,
            cited: places.length,
          })),
        },
      });
      for (const page of pages) {
        actions.addRoute({
          path: sourcePath(page.key),
          exact: true,
          component: '@site/src/components/SourcePages/SourcePage.tsx',
          props: {...page},
        });
      }
    },
  };
}
