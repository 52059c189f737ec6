import fs from 'node:fs';
import {createRequire} from 'node:module';
import {run, runLocal, step} from './run.mjs';

/** Where systems put a Chromium or a Chrome. */
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that Playwright would download, if it has done so. */
function downloaded() {
  const require = createRequire(import.meta.url);
  return require('@playwright/test').chromium.executablePath();
}

/** @returns {string | undefined} path of a browser on this machine */
export function findBrowser() {
  const candidates = [process.env.CHROMIUM_PATH, ...KNOWN, downloaded()];
  return candidates.find((path) => path && fs.existsSync(path));
}

const isDebianRoot = () =>
  process.getuid?.() === 0 &&
  fs.existsSync('/etc/debian_version') &&
  fs.existsSync('/usr/bin/apt-get');

/** Finds a browser or installs one: Debian's package for root on Debian, else Playwright's own. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) {
    return found;
  }
  await step('Installing a browser for the tests', async () => {
    if (isDebianRoot()) {
      const env = {DEBIAN_FRONTEND: 'noninteractive'};
      await run('apt-get', ['update', '-qq'], {env});
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        env,
        quiet: true,
      });
    }
    if (!findBrowser()) {
      await runLocal('playwright', ['install', 'chromium']);
    }
  });
  const installed = findBrowser();
  if (!installed) {
    console.error(
      'Unexpected machine without a browser, expected Chromium or Chrome for the browser tests. Install one (on Debian: apt-get install chromium), or name one in CHROMIUM_PATH, and run npm test again.',
    );
  }
  return installed;
}
