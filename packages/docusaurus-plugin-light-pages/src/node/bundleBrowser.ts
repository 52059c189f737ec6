import {createHash} from 'node:crypto';
import path from 'node:path';
import {build} from 'esbuild';
import type {Settings} from '../browser/settings';
import type {WakeSettings} from '../browser/wakeSettings';

const BROWSER = path.join(__dirname, '..', 'browser');

/** A module of the site, and the uses it answers. */
export interface SiteModule {
  readonly file: string;
  /** Whether it is part of the script in the page, because it has something to do before any use. */
  readonly atOnce: boolean;
  /** Selectors of what is held until it is here. */
  readonly holds: readonly string[];
  readonly keys: readonly string[];
}

export interface PageScript {
  /** What stands in the page. */
  readonly text: string;
  /** What it fetches with the first use: its name and its text. */
  readonly later: {readonly name: string; readonly text: string};
}

const THEME_SWITCH = '[data-light-theme]';
const NOTHING = ':not(*)';

async function bundle(
  files: readonly string[],
  define: Readonly<Record<string, unknown>>,
): Promise<string> {
  const values = Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]);
  const {outputFiles} = await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'),
      resolveDir: __dirname,
    },
    define: Object.fromEntries(values) as Record<string, string>,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2020'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/**
 * The two scripts of a page: the few letters in it, and the file with our modules and the site's own.
 * @param folder address of the file, with a slash at its end
 */
export async function bundleBrowser(
  settings: Settings,
  {
    needsApp,
    modules,
    folder,
  }: {
    readonly needsApp: boolean;
    readonly modules: readonly SiteModule[];
    readonly folder: string;
  },
): Promise<PageScript> {
  const filesOf = (atOnce: boolean) =>
    modules.filter((module) => module.atOnce === atOnce).map(({file}) => file);
  const text = await bundle(
    [path.join(BROWSER, needsApp ? 'withApp.ts' : 'index.ts'), ...filesOf(false)],
    {
      __LIGHT_PAGES_NEEDS__: settings.needs,
      __LIGHT_PAGES_RULES__: settings.rules,
      __LIGHT_PAGES_THEME__: settings.theme,
    },
  );
  const name = `light.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  const wake: WakeSettings = {
    later: `${folder}${name}`,
    held:
      [
        settings.theme ? THEME_SWITCH : '',
        ...modules.flatMap(({holds}) => holds),
        needsApp ? settings.needs : '',
      ]
        .filter(Boolean)
        .join(',') || NOTHING,
    keys: [...new Set(modules.flatMap(({keys}) => keys))],
    firstChoice: settings.theme?.choices[0] ?? '',
  };
  const script = await bundle([path.join(BROWSER, 'wake.ts'), ...filesOf(true)], {
    __LIGHT_PAGES_LATER__: wake.later,
    __LIGHT_PAGES_HELD__: wake.held,
    __LIGHT_PAGES_KEYS__: wake.keys,
    __LIGHT_PAGES_FIRST_CHOICE__: wake.firstChoice,
  });
  // Its names stay its own. A script must not end its own tag.
  return {text: `(()=>{${script}})()`.replace(/<\/(script)/gi, '<\\/$1'), later: {name, text}};
}
