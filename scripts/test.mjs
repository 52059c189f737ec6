/** Every check and test, from a clean checkout: installs what is missing, ends with the sum. */
import fs from 'node:fs';
import path from 'node:path';
import {ensureBrowser} from './lib/browser.mjs';
import {build} from './lib/build.mjs';
import {ensureInstalled} from './lib/install.mjs';
import {ROOT, runLocal, step} from './lib/run.mjs';

const sum = {passed: 0, failed: 0};

function count(passed, failed) {
  sum.passed += passed;
  sum.failed += failed;
}

/** A step that passes or fails as a whole. */
async function whole(title, action) {
  const code = await step(title, action);
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  return code === 0;
}

/** A step whose tool leaves a report of its tests; a tool that left none has failed. */
async function counted(title, report, action, read) {
  const file = path.join(ROOT, 'test-results', report);
  fs.rmSync(file, {force: true});
  const code = await step(title, action);
  try {
    const {passed, failed} = read(JSON.parse(fs.readFileSync(file, 'utf8')));
    count(passed, failed || (code === 0 && passed > 0 ? 0 : 1));
  } catch {
    count(0, 1);
  }
}

const TITLES = {
  unit: 'Unit tests',
  package: 'Tests of the plugin as a package',
  build: 'Tests of the built site',
};

const vitest = (project, report) =>
  counted(
    TITLES[project],
    report,
    () =>
      runLocal('vitest', [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=test-results/${report}`,
      ]),
    ({numPassedTests, numFailedTests, numFailedTestSuites}) => ({
      passed: numPassedTests,
      failed: numFailedTests || numFailedTestSuites,
    }),
  );

await ensureInstalled();
fs.mkdirSync(path.join(ROOT, 'test-results'), {recursive: true});
await whole('ESLint', () => runLocal('eslint', ['.', '--max-warnings', '0']));
await whole('Prettier', () => runLocal('prettier', ['--check', '--log-level', 'warn', '.']));
await whole('Types', () => runLocal('tsc', ['--noEmit']));
await vitest('unit', 'unit.json');
await vitest('package', 'package.json');

if (await whole('Build', build)) {
  await vitest('build', 'build.json');
  const browser = await ensureBrowser();
  if (browser) {
    await counted(
      'Browser tests',
      'e2e.json',
      () => runLocal('playwright', ['test'], {env: {CHROMIUM_PATH: browser}}),
      ({stats}) => ({passed: stats.expected + stats.flaky, failed: stats.unexpected}),
    );
  } else {
    count(0, 1);
  }
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 ? 1 : 0);
