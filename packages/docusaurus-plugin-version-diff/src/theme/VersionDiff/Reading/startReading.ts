import {onNextKey, readSwitches, rememberSwitches} from './keys';

/** Stored where the reader has turned the keys off, and only then. */
const OFF = 'version-diff-keys-off';

/** The switch of the keys. */
const KEYS = 'input[data-version-diff-keys]';
/** Buttons that copy the text they carry and say so in their `[role=status]`. */
const COPY = 'button[data-version-diff-copy]';

const isOff = (): boolean => localStorage.getItem(OFF) !== null;

function onChange({target}: Event): void {
  if (target instanceof HTMLInputElement && target.matches(KEYS)) {
    if (target.checked) {
      localStorage.removeItem(OFF);
    } else {
      localStorage.setItem(OFF, '1');
    }
  }
  rememberSwitches(target);
}

function onClick({target}: Event): void {
  const button = (target as Element).closest<HTMLElement>(COPY);
  const status = button?.querySelector<HTMLElement>('[role=status]');
  if (button) {
    void navigator.clipboard.writeText(button.dataset.versionDiffCopy ?? '').then(() => {
      if (status) {
        status.textContent = status.dataset.done ?? '';
      }
    });
  }
}

/** The page as the reader left others: its switches, and that of the keys. */
function showKept(): void {
  readSwitches(document);
  for (const input of document.querySelectorAll<HTMLInputElement>(KEYS)) {
    input.checked = !isOff();
  }
}

/**
 * What scripts add to the reading: keys, kept switches, copying. Plain DOM and listeners on the
 * document, so that it works with and without React, whoever calls first; a second call only looks
 * at the page again.
 */
export function startReading(): void {
  showKept();
  const flags = window as {versionDiffReading?: boolean};
  if (flags.versionDiffReading) {
    return;
  }
  flags.versionDiffReading = true;
  document.addEventListener('change', onChange);
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', (event) => {
    if (!isOff() && document.querySelector(KEYS)) {
      onNextKey(event);
    }
  });
}
