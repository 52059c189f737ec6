/**
 * How the engine's tests are tested: Stryker changes one thing at a time in `core` (an operator, a condition, a number,
 * a word) and runs the tests that reach it; a change that no test notices has "survived". README.md keeps the figures.
 */
const CORE = 'packages/docusaurus-plugin-version-diff/src/core';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    `${CORE}/*.ts`,
    `!${CORE}/*.test.ts`,
    // Shapes only, the door, and the helpers of the tests themselves.
    `!${CORE}/{types,pages,index,testing}.ts`,
  ],
  testRunner: 'core',
  plugins: ['./bench/mutants/runner.mjs'],
  // One at a time: on a shared machine two runs slow each other into false time-outs.
  concurrency: 1,
  timeoutMS: 20_000,
  timeoutFactor: 3,
  // A second run tries again only what changed since the first, and the mutants of changed tests.
  incremental: true,
  incrementalFile: 'test-results/mutants/incremental.json',
  // Only what the tests of `core` need is copied aside.
  ignorePatterns: [
    '**',
    '!package.json',
    '!tsconfig.json',
    '!bench/mutants/**',
    '!packages/docusaurus-plugin-version-diff/package.json',
    '!packages/docusaurus-plugin-version-diff/src/core/**',
  ],
  tempDirName: 'test-results/mutants-tmp',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  jsonReporter: {fileName: 'test-results/mutants/mutation.json'},
  htmlReporter: {fileName: 'test-results/mutants/mutation.html'},
  clearTextReporter: {allowColor: false, reportTests: false, logTests: false, allowEmojis: false},
  thresholds: {high: 95, low: 90, break: 85},
  allowEmpty: false,
};
