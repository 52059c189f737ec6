import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {lightenCss, type Keep} from '../css/lightenCss';
import {addNames, noNames, type UsedNames} from '../css/usedNames';
import {writeWhole} from './writeWhole';

/**
 * Pages of one kind share a sheet: the same top folder, the same depth. One sheet for all would make
 * each reader fetch the rules of every kind; one a page would never be found in the cache.
 */
export function kindOf(page: string): string {
  const folders = page.split('/').slice(0, -1);
  return `${folders[0] ?? ''}/${folders.length}`;
}

/**
 * Writes lighter sheets beside the whole ones.
 * @param pages paths within the folder of the built site, with forward slashes
 * @returns the new address by the old one, for a page
 */
export async function lightenStyles(
  outDir: string,
  baseUrl: string,
  pages: readonly string[],
  keep: Keep,
): Promise<(page: string) => ReadonlyMap<string, string>> {
  const kinds = new Map<string, UsedNames>();
  for (const page of pages) {
    const names = kinds.get(kindOf(page)) ?? noNames();
    addNames(await fs.readFile(path.join(outDir, page), 'utf8'), names);
    kinds.set(kindOf(page), names);
  }
  const folder = path.join(outDir, 'assets', 'css');
  const files = (await fs.readdir(folder).catch(() => [])).filter((name) => name.endsWith('.css'));
  const styles = new Map<string, Map<string, string>>();
  for (const [kind, names] of kinds) {
    const addresses = new Map<string, string>();
    for (const file of files) {
      const css = await fs.readFile(path.join(folder, file), 'utf8');
      const light = await lightenCss(css, names, keep);
      const hash = createHash('sha256').update(light).digest('hex').slice(0, 8);
      await writeWhole(path.join(folder, `light.${hash}.css`), light);
      addresses.set(`${baseUrl}assets/css/${file}`, `${baseUrl}assets/css/light.${hash}.css`);
    }
    styles.set(kind, addresses);
  }
  return (page) => styles.get(kindOf(page)) ?? new Map();
}
