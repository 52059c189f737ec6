import {spawn} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's root, wherever the command was called from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs a command to its end and shows what it prints.
 * @returns {Promise<number>} its exit code; 127 if it cannot be started
 */
export function run(command, args, {env = {}, quiet = false} = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: quiet ? 'ignore' : 'inherit',
      // A date printed by a build or a test must not depend on where the machine stands.
      env: {...process.env, TZ: 'UTC', ...env},
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program that `npm install` put in place. */
export function runLocal(name, args, options) {
  return run(path.join(ROOT, 'node_modules', '.bin', name), args, options);
}

/** Says what happens now, and afterwards how long it took. */
export async function step(title, action) {
  const start = Date.now();
  console.log(`\n▸ ${title} …`);
  const result = await action();
  console.log(`  ${title}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
