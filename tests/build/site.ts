import fs from 'node:fs';
import path from 'node:path';
import {readPages} from '../../bench/weight/readPages';

/** Folder of the built site. */
export const BUILD = path.resolve(import.meta.dirname, '../../build');

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
export const pages = () => readPages(BUILD);

/** Where the links of a page lead; the build leaves out quotation marks it does not need. */
export function hrefs(html: string): string[] {
  return [...html.matchAll(/\shref=(?:"([^"]*)"|([^\s>]+))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}
