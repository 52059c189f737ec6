import fs from 'node:fs';
import path from 'node:path';

export interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

/** Every page of the built site, by its address; those that only forward to another are left out. */
export function readPages(build: string): BuiltPage[] {
  return fs
    .readdirSync(build, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => ({
      address: `/${file.replace(/index\.html$/, '')}`,
      html: fs.readFileSync(path.join(build, file), 'utf8'),
    }))
    .filter(({html}) => !/<meta http-equiv="refresh"/i.test(html));
}
