/** A slow phone on a slow line: the same for every figure of these benches. */
import {chromium} from '@playwright/test';
import {ensureBrowser} from '../../scripts/lib/browser.mjs';

export const PHONE = {width: 390, height: 844};
/** Milliseconds that each request waits. */
export const LATENCY = 150;
/** Megabits a second. */
export const LINE = 1.6;
/** The processor is slowed this many times. */
export const SLOWED = 4;

/** Starts the browser of the browser tests, or ends with what to do where there is none. */
export async function launch() {
  const executablePath = await ensureBrowser();
  if (!executablePath) {
    process.exit(1);
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** A new reader with an empty cache. */
export async function openPhone(browser) {
  const context = await browser.newContext({viewport: PHONE, isMobile: true, hasTouch: true});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytesPerSecond = (LINE * 1024 * 1024) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWED});
  return {context, page, session};
}
