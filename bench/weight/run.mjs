/** `npm run bench:weight`: our pages and the peers', side by side in one run. README.md tells what is measured. */
import fs from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {ensureBrowser} from '../../scripts/lib/browser.mjs';
import {ROOT} from '../../scripts/lib/run.mjs';
import {exportPages} from './export.mjs';
import {measure} from './measure.mjs';
import {buildPeer, PEERS} from './peers.mjs';
import {serveGzip} from './serveGzip.mjs';

const RUNS = 5;
const PAGES = ['2014/jails', '2014/police'];
const CACHE = path.join(ROOT, '.cache', 'weight');
const BUILD = path.join(ROOT, 'build');

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time) => `${Math.round(time)} ms`;

const COLUMNS = [
  ['requests', (value) => String(value)],
  ['bytes', kilo],
  ['script', kilo],
  ['fcp', ms],
  ['lcp', ms],
  ['blocking', ms],
];

fs.mkdirSync(CACHE, {recursive: true});
const pages = exportPages(BUILD);
console.log(`${pages.length} pages exported from our build.`);

const sites = [
  {title: 'This site', folder: BUILD, addresses: PAGES.map((page) => `/policy/${page}/`)},
];
for (const peer of PEERS) {
  console.log(`Building ${peer.title} …`);
  sites.push({
    title: peer.title,
    folder: buildPeer(peer, pages, CACHE),
    addresses: PAGES.map((page) => (peer.name === 'vitepress' ? `/${page}.html` : `/${page}/`)),
  });
}

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const rows = [];
for (const site of sites) {
  const server = await serveGzip(site.folder);
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push(await measure(browser, server.address, site.addresses));
  }
  server.close();
  rows.push({
    title: site.title,
    ...Object.fromEntries(
      ['first', 'next'].map((visit) => [
        visit,
        Object.fromEntries(
          COLUMNS.map(([name]) => [name, median(runs.map((one) => one[visit][name]))]),
        ),
      ]),
    ),
  });
}
await browser.close();

for (const [visit, title] of [
  ['first', 'First visit'],
  ['next', 'Next page'],
]) {
  console.log(`\n${title}: median of ${RUNS}`);
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.title,
        Object.fromEntries(COLUMNS.map(([name, show]) => [name, show(row[visit][name])])),
      ]),
    ),
  );
}
