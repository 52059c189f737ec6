import {createHash} from 'node:crypto';
import type {BuildOptions, Plugin} from 'esbuild';

/** Bundles a module and all it imports. */
export type Bundle = (
  entry: {readonly file: string} | {readonly text: string},
  more: BuildOptions,
) => Promise<string>;

/**
 * What a module imports with `import()` becomes a file of its own, fetched when the page gets there,
 * so that a page carries only what listens.
 * @param folder address of the files, with a slash at its end
 * @param files gets their texts by name; a name holds a hash of the text
 */
export function laterModules(folder: string, bundle: Bundle, files: Map<string, string>): Plugin {
  const plugin: Plugin = {
    name: 'later-modules',
    setup(build) {
      build.onResolve({filter: /^\.{1,2}\//}, async ({kind, path, resolveDir}) => {
        if (kind !== 'dynamic-import') {
          return undefined;
        }
        const found = await build.resolve(path, {kind: 'import-statement', resolveDir});
        if (found.errors.length > 0) {
          return {errors: found.errors};
        }
        const text = await bundle({file: found.path}, {format: 'esm', plugins: [plugin]});
        const name = `light.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
        files.set(name, text);
        return {path: `${folder}${name}`, external: true};
      });
    },
  };
  return plugin;
}
