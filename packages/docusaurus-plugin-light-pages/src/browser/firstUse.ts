import {isHydrated, needs} from './settings';
import {startApp} from './startApp';

type Field = HTMLInputElement | HTMLTextAreaElement;

const FIELD = 'input,textarea,select';

/** What the reader used, if it needs the application: the control, or whatever stands in a marked part. */
function needy({target}: Pick<Event, 'target'>): HTMLElement | null {
  const used = target as HTMLElement;
  const needed = isHydrated() ? null : used.closest<HTMLElement>(needs);
  return needed?.matches('[data-needs-app]') ? used : needed;
}

/** The same control after the start, which as a rule is the same element. */
function finder(control: HTMLElement): () => HTMLElement | undefined {
  const all = () => [...document.querySelectorAll<HTMLElement>(control.localName)];
  const place = all().indexOf(control);
  return () => (control.isConnected ? control : all()[place]);
}

/** Starts the application and says so to those who hear the page. */
async function startFor(control: HTMLElement): Promise<HTMLElement | undefined> {
  const find = finder(control);
  control.setAttribute('aria-busy', 'true');
  try {
    await startApp();
  } finally {
    control.removeAttribute('aria-busy');
  }
  // One more turn: effects of the first drawing come before what the reader asked for.
  await new Promise((resolve) => setTimeout(resolve));
  return find();
}

/** The first click on something that needs the application starts it, and is repeated. */
async function onClick(event: MouseEvent): Promise<void> {
  const control = needy(event);
  // A link stays a link with every key the browser knows.
  if (!control || control.matches(`${FIELD},a[href]:not([role=button],[href^="#"])`)) {
    return;
  }
  event.preventDefault();
  const found = await startFor(control);
  if (found !== control) {
    found?.focus();
  }
  found?.click();
}

/** A field starts it when the reader goes there; what was typed meanwhile is told to it. */
async function onFocus(event: Pick<Event, 'target'>): Promise<void> {
  const field = needy(event) as Field | null;
  if (!field?.matches('input,textarea')) {
    return;
  }
  // What the page was written with: letters may have been typed before this script was here.
  const before = field.defaultValue;
  let typed = field.value;
  const remember = () => (typed = field.value);
  field.addEventListener('input', remember);
  const found = (await startFor(field).finally(() =>
    field.removeEventListener('input', remember),
  )) as Field | undefined;
  if (found && typed !== before) {
    // React sees only what differs from what it was told last, so the last word is set past it.
    found.value = before;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(found), 'value')?.set?.call(found, typed);
    found.dispatchEvent(new Event('input', {bubbles: true}));
  }
}

const quietly = (action: (event: never) => Promise<void>) => (event: Pick<Event, 'target'>) => {
  // A start that failed is tried again with the next use; there is nothing to tell.
  action(event as never).catch(() => undefined);
};

export function watchFirstUse(): void {
  document.addEventListener('click', quietly(onClick));
  document.addEventListener('focusin', quietly(onFocus));
  // The field that brought this script.
  quietly(onFocus)({target: document.activeElement});
}
