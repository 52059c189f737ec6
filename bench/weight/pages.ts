/**
 * Every kind of page and what it weighs, and every page that does not fit the first round trip:
 *
 *     npm run build && npx tsx bench/weight/pages.ts > bench/weight/PAGES.md
 */
import path from 'node:path';
import packageJson from '../../package.json';
import {versions} from '../../data';
import {readPages} from './readPages';
import {weighPages, type PageWeight} from './weighPages';

const {goal, over, lists} = packageJson.pageBudget;

/** `/policy/2014/jails/` is of the kind `/policy/<version>/<topic>/`. */
function kindOf(address: string): string {
  const parts = address.split('/').filter(Boolean);
  const named = parts.map((part, place) => {
    if (versions.some(({id}) => id === part)) {
      return '<version>';
    }
    return place === 0 ? part : '<name>';
  });
  return `/${named.map((part) => `${part}/`).join('')}`;
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const count = (bytes: number): string => bytes.toLocaleString('en');

const BUILD = path.resolve(import.meta.dirname, '../../build');
const weights = weighPages(readPages(BUILD), BUILD);
const kinds = new Map<string, PageWeight[]>();
for (const page of weights) {
  kinds.set(kindOf(page.address), [...(kinds.get(kindOf(page.address)) ?? []), page]);
}
const inOrder = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));

const print = (line = ''): void => console.log(line);

print('# What the pages weigh');
print();
print(
  'Written by `npx tsx bench/weight/pages.ts`. HTML with its styles and script, gzip, in bytes;',
);
print(
  `_words_ is the text of the main part alone. One round trip holds ${count(goal)} bytes, from which`,
);
print('the policy, the styles and the bars of the page take about 8,000 before the first word.');
print();
print('| kind | pages | within | median | words | heaviest | its words |');
print('| --- | --: | --: | --: | --: | --: | --: |');
for (const [kind, members] of inOrder) {
  const heaviest = members.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  print(
    `| \`${kind}\` | ${members.length} | ${members.filter(({bytes}) => bytes <= goal).length} | ${count(median(members.map(({bytes}) => bytes)))} | ${count(median(members.map(({words}) => words)))} | ${count(heaviest.bytes)} | ${count(heaviest.words)} |`,
  );
}

print();
print(`## Pages above ${count(goal)} bytes`);
for (const [kind, members] of inOrder) {
  const heavy = members.filter(({bytes}) => bytes > goal).sort((a, b) => b.bytes - a.bytes);
  if (heavy.length === 0) {
    continue;
  }
  const excuse = Object.entries(over).find(([start]) => kind.startsWith(start))?.[1];
  const list = Object.keys(lists).some(
    (address) =>
      address.replace('<pair>', '<version>/<version>').replace('<topic>', '<name>') === kind,
  );
  print();
  print(`### \`${kind}\``);
  print();
  print(list ? 'Whole lists.' : `Why: ${excuse?.why ?? 'unknown'}.`);
  print();
  print(heavy.map(({address, bytes}) => `\`${address}\` ${count(bytes)}`).join(' · '));
}
