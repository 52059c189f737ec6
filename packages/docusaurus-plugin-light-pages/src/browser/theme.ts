import {isHydrated, root, theme} from './settings';
import {turnTheme} from './turnTheme';

const SWITCH = '[data-light-theme]';

/** What the switch says of itself follows the choice, also on pages kept by the browser for "back". */
function describeSwitch(): void {
  const title = theme?.titles[root.dataset.themeChoice ?? ''];
  for (const button of document.querySelectorAll(SWITCH)) {
    if (title) {
      button.setAttribute('aria-label', theme?.label.replace('{mode}', title) ?? '');
      button.setAttribute('title', title);
    }
  }
}

/** The switch, the choice made in another tab, and the system's turn of day. */
export function watchTheme(): void {
  if (!theme) {
    return;
  }
  const turn = (how: 'next' | 'stored' | 'system') => {
    if (!isHydrated()) {
      turnTheme(how);
      describeSwitch();
    }
  };
  document.addEventListener('click', ({target}) => {
    if ((target as Element).closest(SWITCH)) {
      turn('next');
    }
  });
  addEventListener('storage', ({key}) => {
    if (key === theme?.key) {
      turn('stored');
    }
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => turn('system'));
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) {
      turn('stored');
    }
  });
  // The system may have turned before this was here.
  turn('system');
}
