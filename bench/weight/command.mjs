/** Commands of other programs, quiet until they fail. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** @throws {Error} with what the command printed last, and with what to do */
export function command(program, args, {cwd, advice}) {
  const {status, stdout, stderr, error} = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32' && program === 'npm',
    env: {...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1'},
  });
  if (status !== 0) {
    const said = error?.message ?? `${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n');
    throw new Error(
      `${said}\n\nUnexpected failure of: ${path.basename(program)} ${args.join(' ')}\n(in ${cwd})\n${advice}`,
    );
  }
}

/** Installs what `package.json` of the folder names, unless just that was installed before. */
export function install(folder) {
  const wanted = fs.readFileSync(path.join(folder, 'package.json'), 'utf8');
  const stamp = path.join(folder, 'node_modules', '.installed');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  command('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    advice:
      'The peers come from the npm registry: see that this machine reaches it (npm ping), and run npm run bench:weight again.',
  });
  fs.writeFileSync(stamp, wanted);
}
