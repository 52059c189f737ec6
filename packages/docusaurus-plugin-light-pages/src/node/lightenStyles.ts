import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {lightenCss, type Keep} from '../css/lightenCss';
import type {UsedNames} from '../css/usedNames';
import {writeWhole} from './writeWhole';

/** Writes a lighter sheet beside each; returns the new address by the old one. */
export async function lightenStyles(
  outDir: string,
  baseUrl: string,
  names: UsedNames,
  keep: Keep,
): Promise<Map<string, string>> {
  const folder = path.join(outDir, 'assets', 'css');
  const files = await fs.readdir(folder).catch(() => []);
  const styles = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const css = await fs.readFile(path.join(folder, file), 'utf8');
    const light = await lightenCss(css, names, keep);
    const hash = createHash('sha256').update(light).digest('hex').slice(0, 8);
    const name = `light.${hash}.css`;
    await writeWhole(path.join(folder, name), light);
    styles.set(`${baseUrl}assets/css/${file}`, `${baseUrl}assets/css/${name}`);
  }
  return styles;
}
