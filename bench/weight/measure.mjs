/* global window, PerformanceObserver */
/** What one visit costs a slow phone. */

const PHONE = {width: 390, height: 844};
const LATENCY = 150;
const BYTES_PER_SECOND = (1.6 * 1024 * 1024) / 8;
const SLOWED = 4;

/** Runs in the page: paints and long tasks, as the browser tells them. */
function observe() {
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
    seen.blocking += entry.duration - 50;
  });
}

async function visit(page, session, address) {
  const requests = new Map();
  const onResponse = ({requestId, type, response}) => {
    if (!response.fromDiskCache && !response.fromPrefetchCache) {
      requests.set(requestId, {script: type === 'Script', bytes: 0});
    }
  };
  const onEnd = ({requestId, encodedDataLength}) => {
    const request = requests.get(requestId);
    if (request) {
      request.bytes = encodedDataLength;
    }
  };
  session.on('Network.responseReceived', onResponse);
  session.on('Network.loadingFinished', onEnd);
  await page.goto(address, {waitUntil: 'networkidle'});
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => window.seen);
  session.off('Network.responseReceived', onResponse);
  session.off('Network.loadingFinished', onEnd);
  const all = [...requests.values()];
  const sum = (list) => list.reduce((total, {bytes}) => total + bytes, 0);
  return {
    requests: all.length,
    bytes: sum(all),
    script: sum(all.filter(({script}) => script)),
    ...seen,
  };
}

/** A first visit and the next page, each figure by itself. */
export async function measure(browser, base, [first, next]) {
  const context = await browser.newContext({viewport: PHONE, isMobile: true, hasTouch: true});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWED});
  await page.addInitScript(observe);
  const result = {
    first: await visit(page, session, base + first),
    next: await visit(page, session, base + next),
  };
  await context.close();
  return result;
}
