/* global window, document, PerformanceObserver */
/** What one visit costs a slow phone. */
import {openPhone} from './phone.mjs';

/** Tasks longer than this block the reader's hand (milliseconds). */
const LONG = 50;
/** A page that has asked for nothing so long has all it wants, prefetched pages too (milliseconds). */
const QUIET = 2000;

/** Runs in the page: paints and long tasks, as the browser tells them. */
function observe(long) {
  const seen = {fcp: 0, lcp: 0, blocking: 0};
  Object.assign(window, {seen});
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') {
      seen.fcp = entry.startTime;
    }
  });
  on('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  on('longtask', (entry) => {
    seen.blocking += entry.duration - long;
  });
}

/**
 * Every answer that comes over the line from an action until the page is quiet: of any kind, with its headers.
 * What the browser has in its own caches is none; of what is prefetched only the bytes count, whatever it is.
 */
async function overTheLine(page, session, action) {
  const requests = new Map();
  let last = 0;
  const listeners = {
    'Network.requestWillBeSent': () => {
      last = performance.now();
    },
    'Network.responseReceived': ({requestId, type, response}) => {
      if (!response.fromDiskCache && !/^(data|blob):/.test(response.url)) {
        requests.set(requestId, {isScript: type === 'Script', bytes: 0});
      }
    },
    'Network.loadingFinished': ({requestId, encodedDataLength}) => {
      last = performance.now();
      const request = requests.get(requestId);
      if (request) {
        request.bytes = encodedDataLength;
      }
    },
  };
  for (const [name, listener] of Object.entries(listeners)) {
    session.on(name, listener);
  }
  await action();
  await page.waitForLoadState('load');
  while (performance.now() - last < QUIET) {
    await page.waitForTimeout(100);
  }
  for (const [name, listener] of Object.entries(listeners)) {
    session.off(name, listener);
  }
  // What came from memory has no bytes.
  const all = [...requests.values()].filter(({bytes}) => bytes > 0);
  const sum = (list) => list.reduce((total, {bytes}) => total + bytes, 0);
  return {
    requests: all.length,
    bytes: sum(all),
    script: sum(all.filter(({isScript}) => isScript)),
  };
}

/** A visit to a page with an empty cache. */
async function first(page, session, address, holder) {
  const cost = await overTheLine(page, session, async () => {
    const answer = await page.goto(address);
    if (answer?.status() !== 200) {
      throw new Error(`Unexpected answer ${answer?.status()} for ${address}, expected a page.`);
    }
  });
  const content = await page.textContent(holder);
  const words = content.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return {...cost, ...(await page.evaluate(() => window.seen)), words};
}

/** A link of the page is followed, as the site itself wants it followed, until the next page's title is there. */
async function next(page, session, pathname) {
  const title = await page.textContent('h1');
  let shown = 0;
  const cost = await overTheLine(page, session, async () => {
    const start = performance.now();
    await page.evaluate((target) => {
      const link = [...document.links].find((one) => one.pathname === target);
      if (!link) {
        throw new Error(`Unexpected absence of a link to ${target} in ${document.URL}.`);
      }
      link.click();
    }, pathname);
    await page.waitForURL((url) => url.pathname === pathname, {waitUntil: 'commit'});
    await page.waitForFunction(
      (before) => {
        const text = document.querySelector('h1')?.textContent;
        return text && text !== before;
      },
      title,
      {polling: 'raf'},
    );
    shown = performance.now() - start;
  });
  return {...cost, shown};
}

/** A first visit, and the next page by a link of the first; `text` holds the words of a page. */
export async function measure(browser, base, {addresses: [one, other], text}) {
  const {context, page, session} = await openPhone(browser);
  await page.addInitScript(observe, LONG);
  try {
    return {
      first: await first(page, session, base + one, text),
      next: await next(page, session, other),
    };
  } finally {
    await context.close();
  }
}
