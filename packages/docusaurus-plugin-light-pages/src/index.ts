import type {LoadContext, Plugin} from '@docusaurus/types';
import {lightenSite} from './node/lightenSite';
import type {PluginOptions} from './options';

export {validateOptions} from './options';
export type {Options, PluginOptions} from './options';

/** Makes the pages light once they are built; while a site is written nothing changes. */
export default function lightPagesPlugin(_context: LoadContext, options: PluginOptions): Plugin {
  return {
    name: 'docusaurus-plugin-light-pages',

    async postBuild(props) {
      await lightenSite(props, options);
    },
  };
}
