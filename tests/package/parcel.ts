import {spawn, execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');
export const PACKAGE = path.join(ROOT, 'packages/docusaurus-plugin-version-diff');
const NAME = 'docusaurus-plugin-version-diff';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What `npm publish` would send, unpacked. */
export interface Parcel {
  readonly folder: string;
  /** Files as npm lists them, in order. */
  readonly files: readonly string[];
}

/** Builds and packs the plugin as `npm publish` does, and unpacks it again. */
export function pack(): Parcel {
  const target = fs.mkdtempSync(path.join(os.tmpdir(), 'parcel-'));
  const printed = execFileSync(npm, ['pack', '--json', '--pack-destination', target], {
    cwd: PACKAGE,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const [parcel] = JSON.parse(printed) as {filename: string; files: {path: string}[]}[];
  if (!parcel) {
    throw new Error(`Unexpected output of npm pack, expected a list of one parcel: ${printed}`);
  }
  execFileSync('tar', ['-xzf', parcel.filename], {cwd: target});
  return {
    folder: path.join(target, 'package'),
    files: parcel.files.map((file) => file.path.replaceAll('\\', '/')).sort(),
  };
}

/**
 * A fixture as a site of its own in a folder elsewhere, with the parcel installed. All other packages
 * are those of the workspace, linked: so nothing is asked of a registry. The plugin itself is a real
 * folder, as `npm install` leaves it, for Docusaurus treats what lies in `node_modules` differently.
 */
export function install(fixture: string, parcel: Parcel): string {
  const site = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  fs.cpSync(path.join(PACKAGE, 'fixtures', fixture), site, {recursive: true});
  const [from, to] = [path.join(ROOT, 'node_modules'), path.join(site, 'node_modules')];
  fs.mkdirSync(to);
  for (const entry of fs.readdirSync(from)) {
    if (!entry.startsWith('.') && entry !== NAME) {
      fs.symlinkSync(fs.realpathSync(path.join(from, entry)), path.join(to, entry), 'junction');
    }
  }
  fs.cpSync(parcel.folder, path.join(to, NAME), {recursive: true});
  // Where two versions of a package are needed, npm puts the plugin's own beside it.
  const own = path.join(PACKAGE, 'node_modules');
  if (fs.existsSync(own)) {
    fs.cpSync(own, path.join(to, NAME, 'node_modules'), {recursive: true});
  }
  return site;
}

/** Runs a program of the workspace in a site; what it printed, and whether it went well. */
export function runIn(
  site: string,
  program: '@docusaurus/core/bin/docusaurus.mjs' | 'typescript/bin/tsc',
  ...args: string[]
): Promise<{code: number | null; output: string}> {
  return new Promise((resolve) => {
    const file = path.join(ROOT, 'node_modules', program);
    const child = spawn(process.execPath, [file, ...args], {
      cwd: site,
      env: {...process.env, NODE_ENV: 'production', TZ: 'UTC', NO_COLOR: '1', FORCE_COLOR: '0'},
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => resolve({code, output}));
  });
}
