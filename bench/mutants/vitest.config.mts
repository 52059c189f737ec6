import {defineConfig} from 'vitest/config';

/** The tests of `core` as a mutation run needs them: quick, and the same pairs for every mutant. */
export default defineConfig({
  test: {
    include: ['bench/mutants/all.test.ts'],
    setupFiles: ['bench/mutants/sameSeed.ts'],
    isolate: false,
    testTimeout: 60_000,
    env: {TZ: 'UTC', PAIRS: '100'},
  },
});
