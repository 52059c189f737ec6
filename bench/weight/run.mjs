/** `npm run bench:weight`: our pages and the peers', side by side in one run. README.md tells what is measured. */
import fs from 'node:fs';
import path from 'node:path';
import {ROOT, step} from '../../scripts/lib/run.mjs';
import {exportPages} from './export.mjs';
import {measure} from './measure.mjs';
import {buildPeer, PEERS, versionsOf} from './peers.mjs';
import {launch} from './phone.mjs';
import {serveGzip} from './serveGzip.mjs';
import {table} from './table.mjs';

const RUNS = 5;
/** One policy page of twelve rules, and the one that follows it in the alphabet. */
const PAGES = ['2014/jails', '2014/oversight'];
const CACHE = path.join(ROOT, '.cache', 'weight');
const BUILD = path.join(ROOT, 'build');

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

async function makeSites() {
  const pages = exportPages(BUILD);
  console.log(`${pages.length} pages exported from our build.`);
  fs.mkdirSync(CACHE, {recursive: true});
  const sites = [
    {
      title: 'This site',
      folder: BUILD,
      text: 'article',
      addresses: PAGES.map((page) => `/policy/${page}/`),
    },
  ];
  for (const peer of PEERS) {
    const folder = await step(`Building ${peer.title} (installed first where it is not)`, () =>
      buildPeer(peer, pages, CACHE),
    );
    console.log(`  ${versionsOf(peer, CACHE)}`);
    sites.push({
      title: peer.title,
      folder,
      text: peer.text,
      addresses: PAGES.map((page) => peer.address(page)),
    });
  }
  return sites;
}

/** The sites take turns, so that what the machine does besides meets them all alike. */
async function measureAll(browser, sites) {
  const runs = sites.map(() => []);
  for (let run = 0; run <= RUNS; run++) {
    for (const [index, site] of sites.entries()) {
      const result = await measure(browser, site.server.address, site);
      // The first is for the server, which packs each file once.
      if (run > 0) {
        runs[index].push(result);
      }
    }
    console.log(run === 0 ? '  warmed up' : `  run ${run} of ${RUNS}`);
  }
  return runs;
}

/** The middle value of each figure by itself. */
function medians(runs, visit) {
  return Object.fromEntries(
    Object.keys(runs[0][visit]).map((name) => [name, median(runs.map((one) => one[visit][name]))]),
  );
}

async function main() {
  const sites = await makeSites();
  for (const site of sites) {
    site.server = await serveGzip(site.folder);
  }
  const browser = await launch();
  console.log(`\nBrowser: ${browser.version()}; Node ${process.version}`);
  const runs = await step('Measuring', () => measureAll(browser, sites));
  await browser.close();
  sites.forEach(({server}) => server.close());
  for (const [visit, title] of [
    ['first', `First visit to ${PAGES[0]}, median of ${RUNS}`],
    ['next', `Then a link to ${PAGES[1]}, median of ${RUNS}`],
  ]) {
    const rows = sites.map((site, index) => [site.title, medians(runs[index], visit)]);
    console.log(`\n${title}\n\n${table(rows, {judge: visit === 'first'})}`);
  }
}

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
