import type * as Ui from '../search/ui';

const load = (): Promise<typeof Ui> => {
  const address = '/search/ui.js';
  return import(address) as Promise<typeof Ui>;
};

/** Without its program the search is its page. */
function openSearch(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
  load()
    .then((ui) => ui.openSearch())
    .catch(() => location.assign('/search/'));
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input,textarea,select,[contenteditable]') !== null;

// Before the application, which would take the link for a page.
document.addEventListener(
  'click',
  (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (isPlain && (event.target as Element).closest('a[data-search-link]')) {
      openSearch(event);
    }
  },
  true,
);
document.addEventListener('keydown', (event) => {
  const {key, ctrlKey, metaKey, altKey, target} = event;
  if (ctrlKey || metaKey ? key === 'k' : key === '/' && !altKey && !isTyping(target)) {
    openSearch(event);
  }
});
