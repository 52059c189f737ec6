import fs from 'node:fs';
import path from 'node:path';
import {keepLedger} from './ledger.mjs';
import {ROOT, runLocal, step} from './run.mjs';

const NEXT = '.build-next';

/**
 * Checks the contribution, then builds the site beside the old one and puts it in its place only when
 * it is whole: a fault never leaves half a site, and never takes the old one away.
 * @returns {Promise<number>} exit code
 */
export async function build() {
  const checked = await step('Checking the pages and the data', () =>
    runLocal('tsx', ['checks/run.ts']),
  );
  if (checked !== 0) {
    return checked;
  }
  const next = path.join(ROOT, NEXT);
  const target = path.join(ROOT, 'build');
  fs.rmSync(next, {recursive: true, force: true});
  const built = await step('Building the site (about a minute)', () =>
    runLocal('docusaurus', ['build', '--out-dir', NEXT], {env: {NODE_ENV: 'production'}}),
  );
  if (built !== 0) {
    fs.rmSync(next, {recursive: true, force: true});
    console.error(
      'The site was not built: the message above says where and why. The previous build is untouched.',
    );
    return built;
  }
  if (keepLedger(ROOT, next) > 0) {
    fs.rmSync(next, {recursive: true, force: true});
    console.error('The previous build is untouched.');
    return 1;
  }
  fs.rmSync(target, {recursive: true, force: true});
  fs.renameSync(next, target);
  return 0;
}
