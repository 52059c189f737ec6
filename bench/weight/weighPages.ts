import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type {BuiltPage} from './readPages';

/** What a page costs a reader with an empty cache before the first word. */
export interface PageWeight {
  readonly address: string;
  /** The page and the style sheets it does not hold, gzip, in bytes. */
  readonly bytes: number;
  /** The words of its main part alone, gzip, in bytes. */
  readonly words: number;
  /** Style sheets, in the page or by a link. */
  readonly sheets: number;
}

const size = (text: string): number => zlib.gzipSync(text, {level: 9}).length;

function wordsOf(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

/**
 * Weighs pages of the built site.
 * @param pages address and HTML of each; pages that only forward are not among them
 * @param build folder of the built site
 */
export function weighPages(pages: readonly BuiltPage[], build: string): PageWeight[] {
  return pages.map(({address, html}) => {
    const links = [...html.matchAll(/<link rel="?stylesheet"? href="?([^">\s]+)/g)].map(
      ([, href = '']) => size(fs.readFileSync(path.join(build, href), 'utf8')),
    );
    return {
      address,
      bytes: links.reduce((sum, bytes) => sum + bytes, size(html)),
      words: size(wordsOf(html)),
      sheets: links.length + html.split('<style>').length - 1,
    };
  });
}
