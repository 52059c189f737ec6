import {root, rules} from './settings';

interface Connection {
  readonly connection?: {readonly saveData?: boolean};
}

const saves = (): boolean =>
  Boolean((navigator as Navigator & Connection).connection?.saveData) ||
  matchMedia('(prefers-reduced-data: reduce)').matches;

/** A reader points at a link: its page is fetched, so that the click finds it here. */
function prefetchOnIntent(): void {
  const seen = new Set<string>([location.href.split('#')[0] as string]);
  const onIntent = ({target}: Pick<Event, 'target'>) => {
    const link = (target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]');
    const href = link?.href.split('#')[0] ?? '';
    if (!link || link.origin !== location.origin || link.download || seen.has(href)) {
      return;
    }
    seen.add(href);
    document.head.append(Object.assign(document.createElement('link'), {rel: 'prefetch', href}));
  };
  for (const event of ['mouseover', 'touchstart', 'focusin']) {
    root.addEventListener(event, onIntent, {passive: true});
  }
  // The link that brought this script.
  onIntent({target: document.querySelector('a:hover,a:focus')});
}

/** Makes plain links instant where the browser can and the reader does not save data. */
export function prefetchLinks(): void {
  if (!rules || saves()) {
    return;
  }
  if (HTMLScriptElement.supports?.('speculationrules')) {
    const tag = Object.assign(document.createElement('script'), {type: 'speculationrules'});
    tag.textContent = rules;
    document.head.append(tag);
  } else {
    prefetchOnIntent();
  }
}
