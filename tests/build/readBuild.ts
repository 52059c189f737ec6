import fs from 'node:fs';
import path from 'node:path';

/** Where `npm run build` puts the site. */
export const BUILD = path.resolve(__dirname, '../../build');

/** Every HTML file of the built site, relative, with forward slashes. */
export function htmlFiles(): string[] {
  return (fs.readdirSync(BUILD, {recursive: true}) as string[])
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

export function readHtml(file: string): string {
  return fs.readFileSync(path.join(BUILD, file), 'utf8');
}

/** The file that a host serves for an address of the site; `undefined` if there is none. */
export function fileOf(address: string): string | undefined {
  const name = decodeURIComponent(address.replace(/^\//, ''));
  const candidates = [name, path.posix.join(name, 'index.html'), `${name}.html`];
  return candidates.find(
    (file) => fs.existsSync(path.join(BUILD, file)) && fs.statSync(path.join(BUILD, file)).isFile(),
  );
}
