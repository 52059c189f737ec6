import fs from 'node:fs/promises';
import path from 'node:path';

/** Where the page of a route may have been written, by the ways Docusaurus names files. */
function candidates(route: string): string[] {
  const name = route.replace(/^\/+|\/+$/g, '');
  return /\.html$/.test(name) ? [name] : [path.join(name, 'index.html'), `${name || 'index'}.html`];
}

/** The HTML files of these routes. Other plugins may still be writing theirs; these are whole. */
export async function pageFiles(
  outDir: string,
  baseUrl: string,
  routes: readonly string[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const route of routes) {
    for (const name of candidates(
      route.startsWith(baseUrl) ? route.slice(baseUrl.length) : route,
    )) {
      const file = path.join(outDir, name);
      const exists = await fs.stat(file).then(
        (stat) => stat.isFile(),
        () => false,
      );
      if (exists) {
        found.add(file);
        break;
      }
    }
  }
  return [...found].sort();
}
