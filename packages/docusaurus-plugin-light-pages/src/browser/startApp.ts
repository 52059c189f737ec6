import {isHydrated, root} from './settings';

/** The build leaves the files of the application on the tag of the script in the page. */
const {app = '', appStyles = ''} =
  document.querySelector<HTMLScriptElement>('script[data-app]')?.dataset ?? {};

let started: Promise<void> | undefined;

/** A second runtime would start a second application, so what came is not fetched again. */
const came = new Set<string>();

function load(file: string, element: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    if (came.has(file)) {
      resolve();
      return;
    }
    element.onload = () => {
      came.add(file);
      resolve();
    };
    element.onerror = reject;
    // Behind the light style sheets: the whole ones hold the same rules and must win as they did.
    document.head.append(element);
  });
}

const style = (href: string) =>
  load(href, Object.assign(document.createElement('link'), {rel: 'stylesheet', href}));

const script = (src: string) =>
  load(src, Object.assign(document.createElement('script'), {src, async: false}));

const all = (list: string, one: (file: string) => Promise<void>): Promise<unknown> =>
  Promise.all(list.split(' ').filter(Boolean).map(one));

/**
 * Loads the application once and resolves when it has taken over the page. If a file cannot be had,
 * nothing is lost: the page stays as it was, and the next use tries again.
 */
export function startApp(): Promise<void> {
  started ??= new Promise<void>((resolve, reject) => {
    new MutationObserver((_, observer) => {
      if (isHydrated()) {
        observer.disconnect();
        resolve();
      }
    }).observe(root, {attributes: true, attributeFilter: ['data-has-hydrated']});
    // All rules first, since the application may draw what no page shows.
    all(appStyles, style)
      .then(() => all(app, script))
      .catch((event: unknown) => {
        started = undefined;
        reject(event);
      });
  });
  return started;
}
