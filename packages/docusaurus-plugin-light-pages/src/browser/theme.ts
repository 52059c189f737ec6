import {isHydrated, root, theme} from './settings';

const SWITCH = '[data-light-theme]';

/** What the switch says of itself follows the choice, also on pages kept by the browser for "back". */
export function describeSwitch(): void {
  const title = theme?.titles[root.dataset.themeChoice ?? ''];
  for (const button of document.querySelectorAll<HTMLButtonElement>(SWITCH)) {
    button.disabled = false;
    if (title) {
      button.setAttribute('aria-label', theme?.label.replace('{mode}', title) ?? '');
      button.title = title;
    }
  }
}

/** The switch itself comes when it is used; the choice made in another tab and the system's turn of day use it too. */
export function watchTheme(): void {
  if (!theme) {
    return;
  }
  const turn = async (how: 'next' | 'stored' | 'system') => {
    if (!isHydrated()) {
      const {turnTheme} = await import('./turnTheme');
      turnTheme(how);
      describeSwitch();
    }
  };
  document.addEventListener('click', ({target}) => {
    if ((target as Element).closest(SWITCH)) {
      void turn('next');
    }
  });
  addEventListener('storage', ({key}) => {
    if (key === theme?.key) {
      void turn('stored');
    }
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void turn('system'));
  addEventListener('pageshow', describeSwitch);
  document.addEventListener('DOMContentLoaded', describeSwitch);
}
