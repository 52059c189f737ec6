import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {compareSite, type ComparedSite} from './node/compareSite';
import {DATA_ENDING, withData} from './node/withData';
import {writeFiles} from './node/writeFiles';
import type {PluginOptions} from './options';

export {validateOptions} from './options';
export {getSwizzleConfig} from './swizzle';
export type {Options, PluginOptions, Pairs} from './options';

const NAME = 'docusaurus-plugin-version-diff';

/** Compares any two versions of the docs of a site, at build time. */
export default function versionDiffPlugin(context: LoadContext, options: PluginOptions): Plugin {
  let compared: ComparedSite | undefined;

  return {
    name: NAME,

    getThemePath: () => path.join(__dirname, 'theme'),
    getTypeScriptThemePath: () => path.join(__dirname, 'theme'),

    // The docs plugin knows versions, files and addresses; it has loaded them by now.
    async allContentLoaded({allContent, actions}) {
      const {siteDir, baseUrl} = context;
      const {trailingSlash, markdown} = context.siteConfig;
      const site = {siteDir, baseUrl, trailingSlash, markdown};
      compared = await compareSite(allContent, site, options);
      const routes = await withData(compared.routes, actions.createData, context.generatedFilesDir);
      routes.forEach(actions.addRoute);
    },

    configureWebpack: () => ({
      module: {
        rules: [
          {
            include: path.join(context.generatedFilesDir, NAME),
            test: (file: string) => file.endsWith(DATA_ENDING),
            type: 'asset/source',
          },
        ],
      },
    }),

    async postBuild({outDir}) {
      writeFiles(outDir, compared?.files ?? []);
    },
  };
}
