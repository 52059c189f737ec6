import fs from 'node:fs';
import path from 'node:path';
import {ROOT, run, step} from './run.mjs';

const WANTED = [20, 19];

/** Stops early with a clear message where Node is too old to go on. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < WANTED[0] || (major === WANTED[0] && minor < WANTED[1])) {
    console.error(
      `Unexpected Node ${process.versions.node}, expected ${WANTED.join('.')} or newer. Install it from https://nodejs.org/ and run the command again.`,
    );
    process.exit(1);
  }
}

/** npm leaves a copy of the lock file behind; an older one means the packages are out of date. */
function isInstalled() {
  const folder = path.join(ROOT, 'node_modules');
  // A linked folder belongs to another checkout: installing through the link would empty it.
  if (fs.lstatSync(folder, {throwIfNoEntry: false})?.isSymbolicLink()) {
    return true;
  }
  const lock = path.join(ROOT, 'package-lock.json');
  const mark = path.join(ROOT, 'node_modules', '.package-lock.json');
  return fs.existsSync(mark) && fs.statSync(mark).mtimeMs >= fs.statSync(lock).mtimeMs;
}

/** Installs the packages if any are missing; does nothing the second time. */
export async function ensureInstalled() {
  checkNode();
  if (isInstalled()) {
    return;
  }
  const code = await step('Installing packages (about a minute the first time)', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  if (code !== 0) {
    console.error(
      'The packages could not be installed: npm says why above. Mend that and run the command again.',
    );
    process.exit(code);
  }
  const mark = path.join(ROOT, 'node_modules', '.package-lock.json');
  fs.utimesSync(mark, new Date(), new Date());
}
