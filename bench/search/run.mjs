/** `npm run bench:search`: how long after the last key the first results are there. README.md tells what is measured. */
import fs from 'node:fs';
import path from 'node:path';
import {ROOT, step} from '../../scripts/lib/run.mjs';
import {launch} from '../weight/phone.mjs';
import {serveGzip} from '../weight/serveGzip.mjs';
import {measure, PLACES} from './measure.mjs';

const WORDS = ['detainer', 'school', 'warrant', 'police'];
const RUNS = 3;
/** What a reader may wait (milliseconds). */
const LIMIT = 300;
const BUILD = path.join(ROOT, 'build');

const ms = (time) => `${Math.round(time)} ms`;
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

/** "84 ms (worst 120 ms)" */
function tell(times) {
  const all = sorted(times);
  return `${ms(all[all.length >> 1])} (worst ${ms(all.at(-1))})`;
}

async function main() {
  if (!fs.existsSync(path.join(BUILD, 'pagefind', 'pagefind.js'))) {
    throw new Error(`Unexpected absence of the index in ${BUILD}. Run npm run build first.`);
  }
  const server = await serveGzip(BUILD);
  const browser = await launch();
  console.log(`Browser: ${browser.version()}; Node ${process.version}`);
  const rows = [];
  let worst = 0;
  for (const [title, open] of Object.entries(PLACES)) {
    await step(title, async () => {
      for (const word of WORDS) {
        const runs = [];
        for (let run = 0; run < RUNS; run++) {
          runs.push(await measure(browser, open, server.address, word));
        }
        const first = runs.map((one) => one.first);
        const again = runs.map((one) => one.again);
        worst = Math.max(worst, ...first, ...again);
        rows.push([title, word, tell(first), tell(again)]);
        console.log(`  ${word}: ${tell(first)}`);
      }
    });
  }
  await browser.close();
  server.close();
  console.log(`\nLast key to first results, median of ${RUNS}\n`);
  console.log('| | word | first time | again |\n| --- | --- | ---: | ---: |');
  rows.forEach((row) => console.log(`| ${row.join(' | ')} |`));
  console.log(`\nWorst of all: ${ms(worst)}; limit ${ms(LIMIT)}.`);
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
