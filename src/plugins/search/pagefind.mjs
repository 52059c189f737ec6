/** `node pagefind.mjs <records.json> <folder>`: writes Pagefind's index of the records to the folder. */
import fs from 'node:fs/promises';
import path from 'node:path';
import {close, createIndex} from 'pagefind';

/** Text of the results comes in this many files: a search of a common word then asks for few. */
const FRAGMENTS = 12;

/** Pagefind's own user interfaces, and the index of other languages; ours needs neither. */
const UNUSED = /-ui\.(css|js)$|highlight\.js$|wasm\.unknown\./;

const [recordsFile, folder] = process.argv.slice(2);
const records = JSON.parse(await fs.readFile(recordsFile, 'utf8'));

const {index, errors} = await createIndex({maxFragments: FRAGMENTS});
if (!index) {
  throw new Error(`Unexpected failure of Pagefind: ${errors.join('; ')}`);
}
for (const record of records) {
  await index.addHTMLFile(record);
}
const {files} = await index.getFiles();
for (const file of files.filter((one) => !UNUSED.test(one.path))) {
  const target = path.join(folder, file.path);
  await fs.mkdir(path.dirname(target), {recursive: true});
  await fs.writeFile(target, file.content);
}
await close();
