import type * as Ui from '../search/ui';

/** The page of the search has its field at once. */
document.addEventListener('DOMContentLoaded', () => {
  const place = document.querySelector<HTMLElement>('[data-search-place]');
  const address = '/search/ui.js';
  if (place) {
    (import(address) as Promise<typeof Ui>)
      .then(({fillPage}) => fillPage(place))
      .catch(() => undefined);
  }
});
