import path from 'node:path';
import type {Props} from '@docusaurus/types';
import type {PluginOptions, ScriptOptions} from '../options';
import {bundleBrowser, type SmallScript} from './bundleBrowser';
import {themeSettings} from './themeSettings';

/** Where Docusaurus has its own scripts, in the built site. */
export const SCRIPTS = 'assets/js';

/** The modules of the site that a page of this address has. */
export function modulesOf(address: string, {modules}: Pick<ScriptOptions, 'modules'>): string[] {
  return modules.flatMap((module) => {
    if (typeof module === 'string') {
      return [module];
    }
    return address.startsWith(module.path) ? [module.file] : [];
  });
}

/** The small script by page; pages with the same modules share one, bundled once. */
export function pageScripts(
  props: Pick<Props, 'siteDir' | 'baseUrl' | 'siteConfig' | 'siteStorage' | 'codeTranslations'>,
  rules: string,
  options: PluginOptions['scripts'],
): (address: string, needsApp: boolean) => Promise<SmallScript> {
  const bundles = new Map<string, Promise<SmallScript>>();
  return async (address, needsApp) => {
    if (!options) {
      return {text: '', files: new Map()};
    }
    const modules = modulesOf(address, options);
    const key = [needsApp, ...modules].join('\n');
    const bundle =
      bundles.get(key) ??
      bundleBrowser(
        {needs: options.needs.join(','), rules, theme: themeSettings(props)},
        {
          needsApp,
          modules: modules.map((file) => path.resolve(props.siteDir, file)),
          folder: `${props.baseUrl}${SCRIPTS}/`,
        },
      );
    bundles.set(key, bundle);
    return bundle;
  };
}
