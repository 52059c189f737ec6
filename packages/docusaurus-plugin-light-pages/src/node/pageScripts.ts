import path from 'node:path';
import type {Props} from '@docusaurus/types';
import type {PluginOptions, ScriptOptions} from '../options';
import {bundleBrowser, type PageScript, type SiteModule} from './bundleBrowser';
import {themeSettings} from './themeSettings';

/** Where Docusaurus has its own scripts, in the built site. */
export const SCRIPTS = 'assets/js';

/** The modules of the site that a page of this address has. */
export function modulesOf(
  address: string,
  {modules}: Pick<ScriptOptions, 'modules'>,
): readonly SiteModule[] {
  return modules
    .map((module) => (typeof module === 'string' ? {file: module} : module))
    .filter(({path: start = '/'}) => address.startsWith(start))
    .map(({file, atOnce = false, holds = [], keys = []}) => ({file, atOnce, holds, keys}));
}

/** The scripts by page; pages with the same modules share them, bundled once. */
export function pageScripts(
  props: Pick<Props, 'siteDir' | 'baseUrl' | 'siteConfig' | 'siteStorage' | 'codeTranslations'>,
  rules: string,
  options: PluginOptions['scripts'],
): (address: string, needsApp: boolean) => Promise<PageScript | undefined> {
  const bundles = new Map<string, Promise<PageScript>>();
  return async (address, needsApp) => {
    if (!options) {
      return undefined;
    }
    const modules = modulesOf(address, options);
    const key = JSON.stringify([needsApp, modules]);
    const bundle =
      bundles.get(key) ??
      bundleBrowser(
        {needs: options.needs.join(','), rules, theme: themeSettings(props)},
        {
          needsApp,
          modules: modules.map((module) => ({
            ...module,
            file: path.resolve(props.siteDir, module.file),
          })),
          folder: `${props.baseUrl}${SCRIPTS}/`,
        },
      );
    bundles.set(key, bundle);
    return bundle;
  };
}
