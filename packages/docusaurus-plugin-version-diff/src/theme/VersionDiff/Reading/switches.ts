/** The switches whose state is kept, by name. */
const KEPT = ['version-diff-view', 'version-diff-only-changes', 'version-diff-swap'];

/** The switch of the keys. */
const KEYS = 'input[data-version-diff-keys]';
/** Stored where the reader has turned the keys off, and only then. */
const OFF = 'version-diff-keys-off';

const storageKey = (name: string): string => `docusaurus.${name}`;

const areKeysOff = (): boolean => localStorage.getItem(OFF) !== null;

/** Whether `n` and `p` lead on this page: it has their switch, and the reader has not turned it off. */
export const hasKeys = (): boolean => !areKeysOff() && document.querySelector(KEYS) !== null;

/** Sets the switches as the reader left them on another page. */
export function readSwitches(root: ParentNode): void {
  for (const name of KEPT) {
    const kept = localStorage.getItem(storageKey(name));
    for (const input of root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      if (kept !== null) {
        input.checked = input.type === 'radio' ? input.value === kept : kept === 'on';
      }
    }
  }
  for (const input of root.querySelectorAll<HTMLInputElement>(KEYS)) {
    input.checked = !areKeysOff();
  }
}

/** Keeps a switch the reader has just set; nothing is stored before. */
export function rememberSwitches(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement)) {
    return;
  }
  if (KEPT.includes(target.name)) {
    const value = target.type === 'radio' ? target.value : target.checked ? 'on' : 'off';
    localStorage.setItem(storageKey(target.name), value);
  } else if (target.matches(KEYS) && target.checked) {
    localStorage.removeItem(OFF);
  } else if (target.matches(KEYS)) {
    localStorage.setItem(OFF, '1');
  }
}
