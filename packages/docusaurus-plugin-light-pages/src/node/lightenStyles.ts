import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import {isNamed, lightenCss} from '../css/lightenCss';
import {dropSelectors} from '../css/matchSelectors';
import type {LightSheet} from '../html/lightenPage';
import type {CssOptions} from '../options';
import {shortenSheet, shortNames, type ShortNames} from '../css/shortNames';
import {writeWhole} from './writeWhole';

/**
 * Pages of one kind share a sheet: the same top folder, the same depth. One sheet for all would make
 * each reader fetch the rules of every kind; one a page would never be found in the cache.
 */
export function kindOf(page: string): string {
  const folders = page.split('/').slice(0, -1);
  return `${folders[0] ?? ''}/${folders.length}`;
}

export interface KindStyles {
  /** The light sheet by the address of the whole one. */
  readonly sheets: ReadonlyMap<string, LightSheet>;
  /** Short names of classes; undefined where the application may come, which knows the long ones. */
  readonly names: ShortNames | undefined;
}

const NO_STYLES: KindStyles = {sheets: new Map(), names: undefined};

/** Not where an address is meant from the sheet's own folder, or the text would end its own tag. */
function mayStandInPage(css: string): boolean {
  return !/url\(\s*["']?(?![\s"']|\/|#|[a-z]+:)/i.test(css) && !/<\/style/i.test(css);
}

/** Pages by their kind, in the order of their kinds. */
function byKind(pages: readonly string[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const page of pages) {
    kinds.set(kindOf(page), [...(kinds.get(kindOf(page)) ?? []), page]);
  }
  return kinds;
}

/**
 * Writes lighter sheets beside the whole ones.
 * @param pages paths within the folder of the built site, with forward slashes
 * @param needsApp whether a page may start the application
 */
export async function lightenStyles(
  {outDir, notesDir}: {readonly outDir: string; readonly notesDir: string},
  baseUrl: string,
  pages: readonly string[],
  needsApp: (page: string) => boolean,
  wishes: CssOptions,
): Promise<(page: string) => KindStyles> {
  const folder = path.join(outDir, 'assets', 'css');
  const files = (await fs.readdir(folder).catch(() => [])).filter((name) => name.endsWith('.css'));
  const whole = await Promise.all(
    files.map((file) => fs.readFile(path.join(folder, file), 'utf8')),
  );
  const withoutDropped = (css: string) =>
    dropSelectors(css, (selector) => isNamed(selector, wishes.drop));
  const styles = new Map<string, KindStyles>();
  for (const [kind, members] of byKind(pages)) {
    const read = async function* () {
      for (const page of members) {
        yield await fs.readFile(path.join(outDir, page), 'utf8');
      }
    };
    const light = await lightenCss(whole, read, wishes);
    const names = members.some(needsApp) ? undefined : shortNames([...light, ...whole]);
    const sheets = new Map<string, LightSheet>();
    if (names) {
      // For who compares a light sheet with the whole one; the site itself has no use for it.
      await writeWhole(
        path.join(notesDir, `${kind.replace('/', '-')}.css`),
        whole.map((css) => shortenSheet(withoutDropped(css), names)).join('\n'),
      );
    }
    for (const [index, css] of light.entries()) {
      const text = names ? shortenSheet(css, names) : css;
      const whole = `${baseUrl}assets/css/${files[index]}`;
      if (wishes.inline && mayStandInPage(text)) {
        sheets.set(whole, {text});
        continue;
      }
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
      await writeWhole(path.join(folder, `light.${hash}.css`), text);
      sheets.set(whole, {href: `${baseUrl}assets/css/light.${hash}.css`});
    }
    styles.set(kind, {sheets, names});
  }
  return (page) => styles.get(kindOf(page)) ?? NO_STYLES;
}
