/**
 * The engine's promise on many made-up pairs of texts: `npm run pairs` for 100,000, `npm run pairs 250000` for more.
 * `npm test` takes 10,000. A pair that fails is shrunk to the smallest that still fails, and printed with its seed.
 */
import {runLocal} from './lib/run.mjs';

const pairs = process.argv[2] ?? '100000';
if (!/^[1-9]\d*$/.test(pairs)) {
  console.error(`pairs: expected a number of pairs, found "${pairs}".`);
  process.exit(1);
}
process.exit(
  await runLocal('vitest', ['run', '--project', 'unit', 'core/promise.property'], {
    env: {PAIRS: pairs},
  }),
);
