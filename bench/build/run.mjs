/**
 * Build time and memory with and without the plugin, in one run:
 *
 *     node bench/build/run.mjs [--versions 4,8,16,32] [--docs 12] [--pairs adjacent,all] [--rounds 1]
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
const docs = Number(values.docs);

/** One first build of a made site, which is thrown away. */
async function build(versions, pairs) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'made-site-'));
  try {
    fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const plugin = pairs && {name: 'docusaurus-plugin-version-diff', pairs};
    makeSite(folder, {versions, docs, plugin});
    return await measure(folder);
  } finally {
    fs.rmSync(folder, {recursive: true});
  }
}

/** The least of each figure: what else the machine does only adds. */
function least(runs) {
  const keys = Object.keys(runs[0]);
  return Object.fromEntries(keys.map((key) => [key, Math.min(...runs.map((run) => run[key]))]));
}

/** Builds with and without in turns, so that a slow minute of the machine falls on all of them. */
async function measureInTurns(versions, kinds) {
  const runs = kinds.map(() => []);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [index, pairs] of kinds.entries()) {
      runs[index].push(await build(versions, pairs));
    }
  }
  return runs.map(least);
}

const print = (cells) => console.log(`| ${cells.join(' | ')} |`);

execFileSync(process.execPath, [path.join(PLUGIN, 'scripts/build.mjs')], {stdio: 'inherit'});
console.log(
  `Node ${process.version}, ${os.cpus().length} cores, ${docs} docs a version, best of ${values.rounds}\n`,
);
print(['versions', 'plugin', 'pages', 'seconds', '×', 'cpu s', '×', 'peak MB', 'output MB']);
print(['-:', '-', '-:', '-:', '-:', '-:', '-:', '-:', '-:']);
for (const versions of list(values.versions).map(Number)) {
  const kinds = [undefined, ...list(values.pairs)];
  const [without, ...others] = await measureInTurns(versions, kinds);
  for (const [index, used] of [without, ...others].entries()) {
    print([
      versions,
      kinds[index] ?? 'without',
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
