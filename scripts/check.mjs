/** Fast checks of a contribution: facts, pages and code style; no build, no browser. */
import {ensureInstalled} from './lib/install.mjs';
import {runLocal, step} from './lib/run.mjs';

await ensureInstalled();
const codes = [
  await step('Pages and data', () => runLocal('tsx', ['checks/run.ts'])),
  await step('Code style', () => runLocal('eslint', ['.', '--max-warnings', '0'])),
  await step('Layout of files', () =>
    runLocal('prettier', ['--check', '--log-level', 'warn', '.']),
  ),
];
process.exit(codes.some((code) => code !== 0) ? 1 : 0);
