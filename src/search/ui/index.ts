import './styles.css';
import {element} from './element';
import {makePanel} from './panel';

const PAGE = '/search/';

let dialog: HTMLDialogElement | undefined;

/** The styles come with the program, from beside it. */
function addStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = element('link', {
      rel: 'stylesheet',
      href: new URL('./ui.css', import.meta.url).href,
    });
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

const styles = addStyles();

/** Where a browser puts its workers under the page's policy the index cannot run here, but on its page. */
function toPage(words: string): void {
  location.assign(`${PAGE}?q=${encodeURIComponent(words)}`);
}

/** Opens the search over the page; the browser keeps the focus in it and gives it back. */
export async function openSearch(): Promise<void> {
  await styles;
  const here = document.querySelector<HTMLInputElement>('[data-search-place] input');
  if (here) {
    here.focus();
    return;
  }
  if (!dialog) {
    const {form, field} = makePanel(toPage);
    const close = element(
      'button',
      {type: 'button', class: 'search-close', 'data-no-app': ''},
      'Close',
    );
    dialog = element('dialog', {class: 'search-dialog', 'aria-label': 'Search'}, close, form);
    close.addEventListener('click', () => dialog?.close());
    dialog.addEventListener('click', (event) => {
      // The dialog itself is hit only outside its content; a link to this page must show the page.
      const {target} = event;
      if (target === dialog || (target as Element).closest('a')) {
        dialog?.close();
      }
    });
    dialog.addEventListener('close', () => field.select());
    document.body.append(dialog);
  }
  if (!dialog.open) {
    dialog.showModal();
    dialog.querySelector<HTMLInputElement>('#search-q')?.focus();
  }
}

/** Puts the search on its own page, with the words of its address. */
export async function fillPage(place: HTMLElement): Promise<void> {
  await styles;
  const {form, field} = makePanel(() => {
    place.replaceChildren(
      element(
        'p',
        {role: 'alert'},
        'The search could not start in this browser. The topics below lead to every rule.',
      ),
    );
  });
  place.replaceChildren(form);
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.focus();
  field.dispatchEvent(new Event('input'));
  field.addEventListener('input', () => {
    const query = field.value ? `?q=${encodeURIComponent(field.value)}` : '';
    history.replaceState(history.state, '', `${PAGE}${query}`);
  });
}
