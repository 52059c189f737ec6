import type * as Ui from '../search/ui';

const LINK = 'a[data-search-link]';
const PLACE = '[data-search-place]';

const load = (): Promise<typeof Ui> => {
  const address = '/search/ui.js';
  return import(address) as Promise<typeof Ui>;
};

/** Without its program the search is its page. */
function openSearch(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
  const field = document.querySelector<HTMLElement>(`${PLACE} input`);
  if (field) {
    field.focus();
    return;
  }
  load()
    .then(({openDialog}) => openDialog())
    .catch(() => location.assign('/search/'));
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input,textarea,select,[contenteditable]') !== null;

// Before the application, which would take the link for a page.
document.addEventListener(
  'click',
  (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (isPlain && (event.target as Element).closest(LINK)) {
      openSearch(event);
    }
  },
  true,
);
document.addEventListener('keydown', (event) => {
  const {key, ctrlKey, metaKey, altKey} = event;
  const isKey =
    ctrlKey || metaKey ? key === 'k' : key === '/' && !altKey && !isTyping(event.target);
  if (isKey) {
    openSearch(event);
  }
});
document.addEventListener('DOMContentLoaded', () => {
  const place = document.querySelector<HTMLElement>(PLACE);
  if (place) {
    load()
      .then(({fillPage}) => fillPage(place))
      .catch(() => undefined);
  }
});
