/**
 * The script in the page. It does nothing but wait for a use: what answers uses is a file that comes when
 * the reader points at something to use, or reaches it by key. A use that comes sooner is held, and
 * given again when the file is here, so that none is lost.
 */
import {firstChoice, held, keys, later} from './wakeSettings';

const USABLE = 'a,button,summary,input,select,textarea,label,[tabindex]';
const FIELD = 'input,textarea,select,[contenteditable]';

let coming: Promise<void> | undefined;
/** From now on uses are answered, or one is being given again. */
let isOpen = false;

/** A file that cannot be had is asked for again with the next use. */
function wake(): Promise<void> {
  coming ??= import(later).then(
    () => {
      isOpen = true;
    },
    () => {
      coming = undefined;
    },
  );
  return coming;
}

function isHeld(event: Event): boolean {
  const {key, ctrlKey, metaKey, altKey, shiftKey, target} = event as KeyboardEvent;
  const used = target as Element;
  const isCommand = ctrlKey || metaKey;
  if (event.type === 'click') {
    // A link stays a link with every key the browser knows.
    return !isCommand && !altKey && !shiftKey && used.closest(held) !== null;
  }
  return (
    event.type !== 'keydown' ||
    (!altKey && keys.includes((isCommand ? '^' : '') + key) && (isCommand || !used.closest(FIELD)))
  );
}

function hold(event: Event): void {
  const {target, type} = event;
  if (isOpen || !isHeld(event)) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  void wake().then(() => {
    const wasOpen = isOpen;
    isOpen = true;
    target?.dispatchEvent(new (event.constructor as typeof Event)(type, event));
    isOpen = wasOpen;
  });
}

for (const type of ['click', 'keydown', 'storage']) {
  addEventListener(type, hold, true);
}
for (const type of ['pointerover', 'touchstart', 'focusin']) {
  addEventListener(
    type,
    ({target}) => {
      if ((target as Element).closest?.(USABLE)) {
        void wake();
      }
    },
    {passive: true},
  );
}
if (firstChoice) {
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', () => void wake());
  document.addEventListener('DOMContentLoaded', () => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-light-theme]')) {
      button.disabled = false;
    }
    // What the switch says of itself is written for who has chosen nothing.
    if (document.documentElement.dataset.themeChoice !== firstChoice) {
      void wake();
    }
  });
}
