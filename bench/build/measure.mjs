import {spawn} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const docusaurus = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@docusaurus/core/package.json')),
  'bin/docusaurus.mjs',
);

/**
 * Builds the site in a process of its own.
 * @returns {Promise<{seconds: number, cpu: number, megabytes: number, pages: number, output: number}>}
 *   wall clock, processor time of all threads, the most memory the process held, HTML pages written
 *   and the size of all that was written, in megabytes
 */
export function measure(folder) {
  const report = path.join(folder, 'usage.json');
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', pathToFileURL(path.join(HERE, 'reportUsage.mjs')).href, docusaurus, 'build'],
      {
        cwd: folder,
        env: {...process.env, NODE_ENV: 'production', TZ: 'UTC', USAGE_REPORT: report},
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', (code) => {
      if (code !== 0) {
        reject(new Error(`The build of ${folder} failed:\n${said}`));
        return;
      }
      const seconds = (performance.now() - start) / 1000;
      const {maxRSS, userCPUTime, systemCPUTime} = JSON.parse(fs.readFileSync(report, 'utf8'));
      const files = fs
        .readdirSync(path.join(folder, 'build'), {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile());
      const bytes = files.map((file) => fs.statSync(path.join(file.parentPath, file.name)).size);
      resolve({
        seconds,
        cpu: (userCPUTime + systemCPUTime) / 1e6,
        megabytes: maxRSS / 1024,
        pages: files.filter(({name}) => name.endsWith('.html')).length,
        output: bytes.reduce((sum, size) => sum + size, 0) / 2 ** 20,
      });
    });
  });
}
