import type {Page} from '@playwright/test';

/** How far the page can be scrolled sideways, and what sticks out. */
export async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) {
      return [];
    }
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > width + 1 &&
          getComputedStyle(element).position !== 'fixed',
      )
      .map((element) =>
        `${element.tagName} ${element.className} ${element.textContent}`.slice(0, 90),
      )
      .slice(0, 12);
  });
}
