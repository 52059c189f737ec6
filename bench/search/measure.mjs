/* global window, document, requestAnimationFrame, MutationObserver, MessageChannel */
/** From the last key to the results of the whole word, as the reader sees them. */
import {openPhone} from '../weight/phone.mjs';

/** A thumb at its usual pace (milliseconds between keys). */
const PACE = 150;
/** The search that has asked for nothing so long has what it needs. */
const QUIET = 1500;

const FIELD = '#search-q';

/** Runs in the page: each key starts the clock, the frame after the next list of results stops it. */
function watch() {
  const clock = {start: 0, times: []};
  Object.assign(window, {clock});
  document.addEventListener(
    'input',
    (event) => {
      clock.start = event.timeStamp;
      clock.times.length = 0;
    },
    true,
  );
  const results = document.querySelector('.search-results');
  new MutationObserver(() => {
    const {start} = clock;
    if (!results.querySelector('.search-rule') || start === 0) {
      return;
    }
    requestAnimationFrame(() => {
      // A message comes after the frame is drawn.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        // Unless another key was pressed meanwhile: the list is of the word before.
        if (start === clock.start) {
          clock.times.push(performance.now() - start);
        }
      };
      port2.postMessage('');
    });
  }).observe(results, {childList: true});
}

/** Types a word into the empty field and waits for its results. */
async function type(page, word) {
  await page.fill(FIELD, '');
  await page.waitForSelector('.search-rule', {state: 'detached'});
  await page.locator(FIELD).pressSequentially(word, {delay: PACE});
  await page.waitForFunction(() => window.clock.times.length > 0, undefined, {timeout: 30_000});
  return page.evaluate(() => window.clock.times[0]);
}

/** Where a reader searches: `open` leaves the field ready. */
export const PLACES = {
  'dialog on a policy page': async (page, base) => {
    await page.goto(`${base}/policy/2014/jails/`);
    await page.evaluate(() => document.querySelector('a[data-search-link]').click());
  },
  'page of the search': async (page, base) => {
    await page.goto(`${base}/search/`);
  },
  // The browser slows only what the page itself does, not its workers: here the index is slowed too.
  'page of the search, no worker': async (page, base) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {value: undefined});
    });
    await page.goto(`${base}/search/`);
  },
};

/** A new reader who types a word, and then the same word again. */
export async function measure(browser, open, base, word) {
  const {context, page} = await openPhone(browser);
  try {
    await open(page, base);
    await page.waitForSelector(FIELD);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(QUIET);
    await page.evaluate(watch);
    const first = await type(page, word);
    // The texts of the results come after them; the next word does not wait for them, but begins afresh here.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(QUIET);
    return {first, again: await type(page, word)};
  } finally {
    await context.close();
  }
}
