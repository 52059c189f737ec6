import type {Page} from '@playwright/test';
import {expect, KINDS, test} from './site';
import {sticksOut} from './sticksOut';

const NARROW = {width: 320, height: 640};
const ALL = {...KINDS, search: '/search/', 'not found': '/404.html'};

/** Letters twice as large, as a reader's own setting makes them. */
async function doubleText(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Page.enable');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
}

for (const [kind, path] of Object.entries(ALL)) {
  test.describe(`${kind}, 320 px wide`, () => {
    test.use({viewport: NARROW});

    test('has no sideways scroll, also with text of twice the size', async ({open}) => {
      const page = await open(path);
      expect(await sticksOut(page)).toEqual([]);
      await doubleText(page);
      expect(await sticksOut(page)).toEqual([]);
    });

    test('cuts off no words with text of twice the size', async ({open}) => {
      const page = await open(path);
      await doubleText(page);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => {
            const {overflowX, clipPath} = getComputedStyle(element);
            return (
              ['hidden', 'clip'].includes(overflowX) &&
              clipPath === 'none' &&
              element.clientWidth > 1 &&
              element.scrollWidth > element.clientWidth + 1
            );
          })
          .map((element) => `${element.tagName} ${element.className}`),
      );
      expect(cut).toEqual([]);
    });
  });

  test(`${kind}: whatever Tab reaches shows that it has the focus`, async ({open}) => {
    const page = await open(path);
    const unseen: string[] = [];
    for (let presses = 0; presses < 45; presses++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) {
          return '';
        }
        // A control laid over its word shows the outline there; a station of the picture has a frame.
        const shown = [focused, focused.nextElementSibling, focused.closest('label')].some(
          (element) => {
            const style = element && getComputedStyle(element);
            return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          },
        );
        const frame = focused.querySelector('rect');
        return shown || (frame && getComputedStyle(frame).stroke !== 'none')
          ? ''
          : focused.outerHTML.slice(0, 90);
      });
      if (fault) {
        unseen.push(fault);
      }
    }
    expect(unseen).toEqual([]);
  });

  test(`${kind}: the sheet has address, licence and notice, and nothing to press`, async ({
    open,
  }) => {
    const page = await open(path);
    await page.emulateMedia({media: 'print'});
    await expect(page.locator('.navbar')).toBeHidden();
    await expect(
      page.locator('main nav:visible, :is(fieldset, button, input):visible'),
    ).toHaveCount(0);
    const words = await page.locator('body').innerText();
    // What is not found has no address to come back to.
    const address = kind === 'not found' ? '/' : path;
    expect(words).toContain(`nyc-sanctuary-policy.example${address}`);
    expect(words).toMatch(/CC BY 4\.0|Creative Commons Attribution 4\.0/);
    expect(words).toMatch(/not legal advice/i);
  });
}

test('the sheet of a policy page says which version it is, and of what day', async ({open}) => {
  const page = await open('/policy/2014/police/');
  await page.emulateMedia({media: 'print'});
  const status = page.getByRole('region', {name: 'Status of this version'});
  await expect(status).toContainText('In force 14 November 2014 – 30 November 2017');
  await expect(status).toContainText('Text as of 30 November 2017');
  const height = await page
    .locator('.navbar')
    .evaluate((bar) => bar.getBoundingClientRect().height);
  expect(height).toBe(0);
});

test.describe('where the reader’s system paints the colours', () => {
  test.use({contextOptions: {forcedColors: 'active'}});

  test('additions and removals keep their lines', async ({open}) => {
    const page = await open('/compare/2011/2014/jails/');
    const line = (tag: string) =>
      page
        .locator(`${tag}:visible`)
        .first()
        .evaluate((mark) =>
          [mark, ...mark.querySelectorAll('*')].map(
            (element) => getComputedStyle(element).textDecorationLine,
          ),
        );
    expect(await line('ins')).toContain('underline');
    expect(await line('del')).toContain('line-through');
  });

  test('the stations of the page are filled and the others are not', async ({open}) => {
    const page = await open('/compare/2003/2014/jails/');
    const rings = await page.locator('[data-version-line] a').evaluateAll((stations) =>
      stations.map((station) => {
        const {borderTopWidth, borderTopColor, width} = getComputedStyle(station, '::before');
        return {
          full: parseFloat(borderTopWidth) * 2 >= parseFloat(width),
          seen: borderTopColor !== getComputedStyle(document.body).backgroundColor,
        };
      }),
    );
    expect(rings.map(({full}) => full)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(rings.every(({seen}) => seen)).toBe(true);
  });
});

test.describe('for readers who asked for less motion', () => {
  test.use({contextOptions: {reducedMotion: 'reduce'}});

  for (const [kind, path] of Object.entries(ALL)) {
    test(`${kind}: nothing moves`, async ({open}) => {
      const page = await open(path);
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const {transitionDuration, transitionProperty, animationName, scrollBehavior} =
              getComputedStyle(element);
            return (
              (transitionProperty !== 'none' && /[1-9]/.test(transitionDuration)) ||
              animationName !== 'none' ||
              scrollBehavior === 'smooth'
            );
          }).length,
      );
      expect(moving).toBe(0);
    });
  }
});

test.describe('the text of a rule', () => {
  for (const [path, width, text] of [
    ['/policy/2026/sharing/', 1280, '.provision > p'],
    ['/compare/2025/2026/sharing/', 768, '[data-row=same] > p:not([data-copy])'],
    ['/compare/2025/2026/sharing/', 1280, '[data-row=same] > p:not([data-copy])'],
    ['/compare/2025/2026/sharing/', 1920, '[data-row=same] > p:not([data-copy])'],
    ['/history/sharing/', 1280, 'p[data-row=same]'],
  ] as const) {
    test(`has 60 to 75 characters a line: ${path}, ${width} px wide`, async ({open}) => {
      const page = await open(path);
      await page.setViewportSize({width, height: 900});
      const lengths = await page.locator(text).evaluateAll((paragraphs) =>
        paragraphs.flatMap((paragraph) => {
          const lines: number[] = [];
          let top = Number.NEGATIVE_INFINITY;
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.parentElement?.closest('sup, [data-label]')) {
              continue;
            }
            for (let at = 0; at < (node.textContent ?? '').length; at++) {
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const box = range.getBoundingClientRect();
              if (box.top > top + 8) {
                lines.push(0);
                top = box.top;
              }
              lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1;
            }
          }
          return lines.slice(0, -1);
        }),
      );
      expect(lengths.length).toBeGreaterThan(20);
      const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      expect(average).toBeGreaterThanOrEqual(60);
      expect(average).toBeLessThanOrEqual(75);
    });
  }

  test('keeps its lines equally far apart where sources are cited', async ({open}) => {
    const page = await open('/policy/2026/sharing/');
    const uneven = await page.locator('.provision > p:has(sup)').evaluateAll((paragraphs) =>
      paragraphs
        .map((paragraph) => {
          const height = paragraph.getBoundingClientRect().height;
          const line = parseFloat(getComputedStyle(paragraph).lineHeight);
          return Math.abs(height / line - Math.round(height / line)) * line;
        })
        .filter((rest) => rest > 1),
    );
    expect(uneven).toEqual([]);
  });
});
