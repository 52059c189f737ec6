import fs from 'node:fs';
import path from 'node:path';
import {install} from './command.mjs';

/** What Astro asks for. */
const MAJOR = 22;
const MINOR = 12;
const VERSION = '22.23.3';

/** A Node that all peers take: the one at hand, or else one of the registry's, which has it as a package for each platform. */
export function newNode(cache) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) {
    return process.execPath;
  }
  const isWindows = process.platform === 'win32';
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const folder = path.join(cache, 'node');
  fs.mkdirSync(folder, {recursive: true});
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({private: true, dependencies: {[name]: VERSION}}),
  );
  install(folder);
  return path.join(folder, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
}
