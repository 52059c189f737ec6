import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {compareSite, type ComparedSite} from './node/compareSite';
import {writeFiles} from './node/writeFiles';
import type {PluginOptions} from './options';

export {validateOptions} from './options';
export {getSwizzleConfig} from './swizzle';
export type {Options, PluginOptions, Pairs} from './options';

/** Compares any two versions of the docs of a site, at build time. */
export default function versionDiffPlugin(context: LoadContext, options: PluginOptions): Plugin {
  let compared: ComparedSite | undefined;

  return {
    name: 'docusaurus-plugin-version-diff',

    getThemePath: () => path.join(__dirname, 'theme'),
    getTypeScriptThemePath: () => path.join(__dirname, 'theme'),

    // The docs plugin knows versions, files and addresses; it has loaded them by now.
    async allContentLoaded({allContent, actions}) {
      const {siteDir, baseUrl} = context;
      const {trailingSlash, markdown} = context.siteConfig;
      const site = {siteDir, baseUrl, trailingSlash, markdown};
      compared = await compareSite(allContent, site, options);
      compared.routes.forEach(actions.addRoute);
    },

    async postBuild({outDir}) {
      writeFiles(outDir, compared?.files ?? []);
    },
  };
}
