import fs from 'node:fs';
import path from 'node:path';

const BUILD = path.resolve(import.meta.dirname, '../../build');

/** A file of the built site. */
export function read(file: string): string {
  return fs.readFileSync(path.join(BUILD, file), 'utf8');
}

/** Whether an address of the site is there. */
export function exists(address: string): boolean {
  const file = address.replace(/[#?].*$/, '');
  return fs.existsSync(path.join(BUILD, file.endsWith('/') ? `${file}index.html` : file));
}

/** Every page, by its address; those that only forward to another are left out. */
export function pages(): {address: string; html: string}[] {
  return fs
    .readdirSync(BUILD, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => ({address: `/${file.replace(/index\.html$/, '')}`, html: read(file)}))
    .filter(({html}) => !/<meta http-equiv="refresh"/i.test(html));
}

/** Where the links of a page lead; the build leaves out quotation marks it does not need. */
export function hrefs(html: string): string[] {
  return [...html.matchAll(/\shref=(?:"([^"]*)"|([^\s>]+))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}
