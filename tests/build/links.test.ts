import {describe, expect, test} from 'vitest';
import {fileOf, htmlFiles, readHtml} from './readBuild';

const HREF = /\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;
const ID = /\s(?:id|name)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;

function values(html: string, pattern: RegExp): string[] {
  return Array.from(html.matchAll(pattern), ([, a, b, c]) =>
    (a ?? b ?? c ?? '').replace(/&amp;/g, '&'),
  );
}

describe('every link inside the built site', () => {
  const files = htmlFiles();
  const pages = new Map(files.map((file) => [file, readHtml(file)]));
  const ids = new Map(files.map((file) => [file, new Set(values(pages.get(file) ?? '', ID))]));

  test('there are pages to look at', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('leads to a page that is there, and to a place on it that is there', () => {
    const broken: string[] = [];
    for (const [file, html] of pages) {
      const here = `/${file.replace(/index\.html$/, '')}`;
      for (const link of new Set(values(html, HREF))) {
        if (/^(https?:|mailto:|data:|javascript:)/.test(link) || link === '') {
          continue;
        }
        const url = new URL(link, `https://site.example${here}`);
        const target = fileOf(url.pathname);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (!target) {
          broken.push(`${file}: ${link}`);
        } else if (anchor && target.endsWith('.html') && !ids.get(target)?.has(anchor)) {
          broken.push(`${file}: ${link} (no such place)`);
        }
      }
    }
    expect(broken).toEqual([]);
  });
});
