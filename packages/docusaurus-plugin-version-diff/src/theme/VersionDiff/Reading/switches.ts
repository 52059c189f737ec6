const KEYS = 'input[name=version-diff-keys]';

/** The switches whose state is kept. */
const KEPT = `${KEYS},input[name=version-diff-view],input[name=version-diff-only-changes],input[name=version-diff-swap]`;

const storageKey = (name: string): string => `docusaurus.${name}`;

/** Whether `n` and `p` lead on this page: it has their switch, and the reader has not turned it off. */
export const hasKeys = (): boolean => document.querySelector(`${KEYS}:checked`) !== null;

/** Sets the switches as the reader left them on another page. */
export function readSwitches(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>(KEPT)) {
    const kept = localStorage.getItem(storageKey(input.name));
    if (kept) {
      input.checked = kept === (input.type === 'radio' ? input.value : 'on');
    }
  }
}

/** Keeps a switch the reader has just set; nothing is stored before. */
export function rememberSwitches(target: EventTarget | null): void {
  const input = target as HTMLInputElement;
  if (input.matches(KEPT)) {
    const value = input.type === 'radio' ? input.value : input.checked ? 'on' : 'off';
    localStorage.setItem(storageKey(input.name), value);
  }
}
