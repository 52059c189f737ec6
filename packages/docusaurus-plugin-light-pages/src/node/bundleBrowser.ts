import path from 'node:path';
import {build} from 'esbuild';
import type {Settings} from '../browser/settings';
import {laterModules, type Bundle} from './laterModules';

const BROWSER = path.join(__dirname, '..', 'browser');

export interface SmallScript {
  /** What stands in the page. */
  readonly text: string;
  /** What it fetches with its first use, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** The script of every page: our few modules and the site's own, in as few letters as may be. */
export async function bundleBrowser(
  settings: Settings,
  {
    needsApp,
    modules,
    folder,
  }: {
    readonly needsApp: boolean;
    readonly modules: readonly string[];
    /** Address of files that come later, with a slash at its end. */
    readonly folder: string;
  },
): Promise<SmallScript> {
  const bundle: Bundle = async (entry, more) => {
    const {outputFiles} = await build({
      ...('file' in entry
        ? {entryPoints: [entry.file]}
        : {stdin: {contents: entry.text, resolveDir: __dirname}}),
      define: {
        __LIGHT_PAGES_NEEDS__: JSON.stringify(settings.needs),
        __LIGHT_PAGES_RULES__: JSON.stringify(settings.rules),
        __LIGHT_PAGES_THEME__: JSON.stringify(settings.theme),
      },
      bundle: true,
      minify: true,
      write: false,
      target: ['es2020'],
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
      ...more,
    });
    return outputFiles?.[0]?.text.trim() ?? '';
  };
  const main = path.join(BROWSER, needsApp ? 'withApp.ts' : 'index.ts');
  const text = [main, ...modules].map((file) => `import ${JSON.stringify(file)};`).join('\n');
  const files = new Map<string, string>();
  const script = await bundle(
    {text},
    {format: 'esm', plugins: [laterModules(folder, bundle, files)]},
  );
  // As `iife` it would carry a `require` for browsers that have none. A script must not end its own tag.
  return {text: `(()=>{${script}})()`.replace(/<\/(script)/gi, '<\\/$1'), files};
}
