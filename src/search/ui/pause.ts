/** Longer than a thumb takes from one letter to the next (milliseconds). */
const PAUSE = 300;

/** For what a reader who types on would not look at: a slow phone must not draw it between two letters. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });
