import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {Keep} from '../css/keepNamed';
import {lightenCss} from '../css/lightenCss';
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
  const kinds = new Map<string, string[]>();
  for (const page of pages) {
    kinds.set(kindOf(page), [...(kinds.get(kindOf(page)) ?? []), page]);
  }
  const folder = path.join(outDir, 'assets', 'css');
  const files = (await fs.readdir(folder).catch(() => [])).filter((name) => name.endsWith('.css'));
  const whole = await Promise.all(
    files.map((file) => fs.readFile(path.join(folder, file), 'utf8')),
  );
  const styles = new Map<string, Map<string, string>>();
  for (const [kind, members] of kinds) {
    const addresses = new Map<string, string>();
    const read = async function* () {
      for (const page of members) {
        yield await fs.readFile(path.join(outDir, page), 'utf8');
      }
    };
    for (const [index, light] of (await lightenCss(whole, read, keep)).entries()) {
      const hash = createHash('sha256').update(light).digest('hex').slice(0, 8);
      await writeWhole(path.join(folder, `light.${hash}.css`), light);
      addresses.set(
        `${baseUrl}assets/css/${files[index]}`,
        `${baseUrl}assets/css/light.${hash}.css`,
      );
    }
    styles.set(kind, addresses);
  }
  return (page) => styles.get(kindOf(page)) ?? new Map();
}
