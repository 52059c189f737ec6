import fs from 'node:fs/promises';
import path from 'node:path';
import type {PluginOptions} from '../options';
import {addSources, STRICT_POLICY, type Sources} from '../policy/contentPolicy';
import {headerFiles} from '../policy/headerFiles';
import {headerRules} from '../policy/headerRules';
import {writeWhole} from './writeWhole';

/** Folders of the option come first: other plugins may not have written theirs yet. */
async function topEntries(
  outDir: string,
  folders: readonly string[],
): Promise<{name: string; isFolder: boolean}[]> {
  const found = (await fs.readdir(outDir, {withFileTypes: true}))
    .filter(({name}) => !/^[_.]|\.part$/.test(name))
    .map((entry) => ({name: entry.name, isFolder: entry.isDirectory()}));
  const entries = new Map([
    ...found.map((entry) => [entry.name, entry] as const),
    ...folders.map((name) => [name, {name, isFolder: true}] as const),
  ]);
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Writes the header files, once the policies of all pages are known. */
export async function writeHeaders(
  {outDir, baseUrl}: {readonly outDir: string; readonly baseUrl: string},
  {policy}: PluginOptions,
  pages: ReadonlyMap<string, Sources>,
): Promise<void> {
  const base = addSources(STRICT_POLICY, policy.allow);
  const rules = headerRules({
    baseUrl,
    entries: await topEntries(
      outDir,
      policy.folders.map(({folder}) => folder),
    ),
    base: policy.meta ? base : undefined,
    policies: new Map([
      ...pages,
      ...policy.folders.map(
        ({folder, allow}) =>
          [folder, addSources(addSources(base, allow), pages.get(folder) ?? {})] as const,
      ),
    ]),
    immutable: policy.immutable,
    referrer: policy.referrer,
  });
  for (const file of headerFiles(rules)) {
    await writeWhole(path.join(outDir, file.path), file.content);
  }
}
