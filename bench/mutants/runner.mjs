/**
 * Runs the tests of `core` for Stryker in one process: bundled once, then only those that reach the mutant, until one
 * fails. Stryker's runner for Vitest starts a new thread and loads every file again for each mutant, which makes hours of
 * what is minutes here.
 */
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import {INSTRUMENTER_CONSTANTS} from '@stryker-mutator/api/core';
import {declareClassPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import {buildSync} from 'esbuild';

const CORE = 'packages/docusaurus-plugin-version-diff/src/core';
const HERE = 'bench/mutants';

/** Most mutants fall to a quick test before these; `index` has none. */
const LONG = ['promise.property.test.ts', 'cost.test.ts'];
const LEFT_OUT = ['index.test.ts'];

/** How many pairs a property is tried on for each mutant. */
const PAIRS = '100';

/** The sources as Stryker changed them and all their tests, as one script. */
function bundle() {
  const files = fs
    .readdirSync(CORE)
    .filter((file) => file.endsWith('.test.ts') && ![...LEFT_OUT, ...LONG].includes(file));
  const lines = [
    `import './${HERE}/sameSeed';`,
    ...[...files, ...LONG].map((file) => `import './${CORE}/${file}';`),
    `export {tests} from 'vitest';`,
  ];
  const {outputFiles} = buildSync({
    stdin: {contents: lines.join('\n'), resolveDir: process.cwd()},
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    alias: {vitest: path.resolve(HERE, 'fakeVitest.mjs')},
    nodePaths: [path.resolve('node_modules')],
  });
  return new vm.Script(`(function (exports, module, require) {${outputFiles[0].text}\n})`, {
    filename: 'tests-of-core.cjs',
  });
}

class CoreRunner {
  /** What the changed sources look at to know which mutant is awake. */
  state = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return {reloadEnvironment: true};
  }

  init() {
    process.env.PAIRS = PAIRS;
    this.script = bundle();
  }

  /** The tests, with every module of `core` and every constant in it made anew. */
  load() {
    const module = {exports: {}};
    const require = createRequire(path.resolve('package.json'));
    this.script.runInThisContext()(module.exports, module, require);
    this.tests = module.exports.tests;
  }

  async dryRun() {
    this.load();
    const result = await this.run(this.tests, true);
    return {...result, mutantCoverage: this.state[INSTRUMENTER_CONSTANTS.MUTATION_COVERAGE_OBJECT]};
  }

  async mutantRun({activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment}) {
    const {state} = this;
    const isStatic = mutantActivation === 'static';
    state.hitCount = hitLimit === undefined ? undefined : 0;
    state.hitLimit = hitLimit;
    state.activeMutant = isStatic ? activeMutant.id : undefined;
    let result;
    try {
      if (reloadEnvironment || !this.tests) this.load();
      state.activeMutant = activeMutant.id;
      const tests = this.tests.filter(({id}) => !testFilter || testFilter.includes(id));
      result = await this.run(tests, false);
    } catch (error) {
      // The mutant breaks the module itself.
      result = {status: DryRunStatus.Complete, tests: [failed('load', error)]};
    }
    if (isStatic) this.tests = undefined;
    state.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(state.hitCount, state.hitLimit) ?? result);
  }

  async run(tests, all) {
    const results = [];
    for (const {id, run} of tests) {
      this.state.currentTestId = id;
      const start = performance.now();
      try {
        await run();
        const timeSpentMs = performance.now() - start;
        results.push({id, name: id, timeSpentMs, status: TestStatus.Success});
      } catch (error) {
        results.push(failed(id, error));
        if (!all) break;
      }
    }
    this.state.currentTestId = undefined;
    return {status: DryRunStatus.Complete, tests: results};
  }
}

const failed = (id, error) => ({
  id,
  name: id,
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: String(error?.message ?? error),
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreRunner)];
