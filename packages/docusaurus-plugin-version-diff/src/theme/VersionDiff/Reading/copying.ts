/** Buttons that copy a part of what stands beside them, by its selector, and say so in their `[role=status]`. */
const COPY = 'button[data-version-diff-copy]';

function onClick({target}: Event): void {
  const button = (target as Element).closest<HTMLElement>(COPY);
  const status = button?.querySelector<HTMLElement>('[role=status]');
  if (button) {
    const part = button.parentElement?.querySelector(button.dataset.versionDiffCopy ?? '');
    void navigator.clipboard.writeText(part?.textContent ?? '').then(() => {
      if (status) {
        status.textContent = status.dataset.done ?? '';
      }
    });
  }
}

/** Buttons copy from now on; a second call changes nothing. */
export function startCopying(): void {
  const flags = window as {versionDiffCopying?: boolean};
  if (!flags.versionDiffCopying) {
    flags.versionDiffCopying = true;
    document.addEventListener('click', onClick);
  }
}
