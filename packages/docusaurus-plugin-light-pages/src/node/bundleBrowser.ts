import path from 'node:path';
import {build} from 'esbuild';
import type {Settings} from '../browser/settings';

const BROWSER = path.join(__dirname, '..', 'browser');

/** The script of every page: our few modules and the site's own, in as few letters as may be. */
export async function bundleBrowser(
  settings: Settings,
  {needsApp, modules}: {readonly needsApp: boolean; readonly modules: readonly string[]},
): Promise<string> {
  const entry = path.join(BROWSER, needsApp ? 'withApp.ts' : 'index.ts');
  const imports = [entry, ...modules].map((file) => `import ${JSON.stringify(file)};`);
  const {outputFiles} = await build({
    stdin: {contents: imports.join('\n'), resolveDir: __dirname},
    define: {__LIGHT_PAGES__: JSON.stringify(settings)},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2020'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  // A script must not end its own tag.
  return text.replace(/<\/(script)/gi, '<\\/$1');
}
