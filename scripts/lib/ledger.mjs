import fs from 'node:fs';
import path from 'node:path';

/** Every address the site has ever had, one a line, in the order of the alphabet. */
export const LEDGER = 'data/addresses.txt';

/** What a browser or a program fetches on behalf of a page, and no one links to. */
const NOT_LINKED = ['assets', 'pagefind', 'img', 'hosting'];

/** Files beside the pages that others rely on. */
const FILES = [/^\/data\/.+\.(json|csv)$/, /^\/feed\.xml$/];

/**
 * The addresses a built site answers: its pages, those that only forward among them, and its data.
 * @param {string} folder of the built site
 * @returns {string[]}
 */
export function builtAddresses(folder) {
  return fs
    .readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `/${path.relative(folder, path.join(parentPath, name))}`)
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !NOT_LINKED.some((name) => file.startsWith(`/${name}/`)))
    .filter((file) => file.endsWith('/index.html') || FILES.some((form) => form.test(file)))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

/**
 * Holds a built site against the ledger.
 * @param {string} text of the ledger
 * @param {readonly string[]} built addresses
 * @returns {{lost: {address: string, line: number}[], fresh: string[], text: string}} what the site no
 *   longer answers, what the ledger does not know yet, and the ledger with that added
 */
export function holdAgainstLedger(text, built) {
  const lines = text.split(/\r?\n/);
  const answered = new Set(built);
  const recorded = new Set(lines.filter(Boolean));
  const fresh = built.filter((address) => !recorded.has(address));
  return {
    lost: lines.flatMap((address, index) =>
      address && !answered.has(address) ? [{address, line: index + 1}] : [],
    ),
    fresh,
    text: `${[...recorded, ...fresh].sort().join('\n')}\n`,
  };
}

/**
 * Tells every address that the site has lost; adds the new ones to the ledger. Where nobody would commit
 * the ledger (on CI) a new address that is not in it is a fault too.
 * @param {string} root of the project
 * @param {string} folder of the built site
 * @returns {number} of faults
 */
export function keepLedger(root, folder) {
  const file = path.join(root, LEDGER);
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const {lost, fresh, text} = holdAgainstLedger(old, builtAddresses(folder));
  for (const {address, line} of lost) {
    console.error(
      `${LEDGER}:${line}: Unexpected absence of ${address}, expected a page or a forward: an address never moves. Bring it back, or forward it.`,
    );
  }
  if (fresh.length === 0) {
    return lost.length;
  }
  if (process.env.CI) {
    for (const address of fresh) {
      console.error(
        `${LEDGER}:1: Unexpected new address ${address}, expected it in the ledger. Run "npm run build" and commit ${LEDGER}.`,
      );
    }
    return lost.length + fresh.length;
  }
  fs.writeFileSync(file, text);
  console.log(
    `  ${fresh.length} new address${fresh.length === 1 ? '' : 'es'} in ${LEDGER}; commit it with your change.`,
  );
  return lost.length;
}
