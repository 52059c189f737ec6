/**
 * Build time and memory with and without the plugin, in one run:
 *
 *     node bench/build/run.mjs [--versions 4,8,16,32] [--docs 12] [--pairs all,adjacent] [--rounds 1]
 *
 * Prints the table of README.md. The plugin is built first and used as it is published.
 */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {makeSite} from './makeSite.mjs';
import {measure} from './measure.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const PLUGIN = path.join(ROOT, 'packages/docusaurus-plugin-version-diff');

const {values} = parseArgs({
  options: {
    versions: {type: 'string', default: '4,8,16,32'},
    docs: {type: 'string', default: '12'},
    pairs: {type: 'string', default: 'adjacent,all'},
    rounds: {type: 'string', default: '1'},
  },
});
const list = (text) => text.split(',').filter(Boolean);

/** The best of several builds of one site: what the machine does besides only adds. */
async function best(what) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'made-site-'));
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  makeSite(folder, what);
  const runs = [];
  try {
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const made of ['.docusaurus', 'build', 'node_modules/.cache/rspack']) {
        fs.rmSync(path.join(folder, made), {recursive: true, force: true});
      }
      runs.push(await measure(folder));
    }
  } finally {
    fs.rmSync(folder, {recursive: true});
  }
  return runs.reduce((a, b) => (b.cpu < a.cpu ? b : a));
}

const print = (cells) => console.log(`| ${cells.join(' | ')} |`);

execFileSync(process.execPath, [path.join(PLUGIN, 'scripts/build.mjs')], {stdio: 'inherit'});
console.log(`Node ${process.version}, ${os.cpus().length} cores, ${values.docs} docs a version\n`);
print(['versions', 'plugin', 'pages', 'seconds', '×', 'cpu s', '×', 'peak MB', 'output MB']);
print(['-:', '-', '-:', '-:', '-:', '-:', '-:', '-:', '-:']);
for (const versions of list(values.versions).map(Number)) {
  const docs = Number(values.docs);
  let without;
  for (const pairs of ['', ...list(values.pairs)]) {
    const plugin = pairs ? {name: 'docusaurus-plugin-version-diff', pairs} : undefined;
    const used = await best({versions, docs, plugin});
    without ??= used;
    print([
      versions,
      pairs || 'without',
      used.pages,
      used.seconds.toFixed(1),
      (used.seconds / without.seconds).toFixed(2),
      used.cpu.toFixed(1),
      (used.cpu / without.cpu).toFixed(2),
      used.megabytes.toFixed(0),
      used.output.toFixed(1),
    ]);
  }
}
