import {isHydrated, root, theme as known} from './settings';

const SWITCH = '[data-light-theme]';
const CHOICES = ['system', 'light', 'dark'];

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Does what Docusaurus' own switch does, in the same place, so that the application takes it over. */
export function watchTheme(): void {
  const theme = known;
  if (!theme) {
    return;
  }
  const choices = theme.system ? CHOICES : CHOICES.slice(1);

  const describe = () => {
    const title = theme.titles[root.dataset.themeChoice ?? ''];
    for (const button of document.querySelectorAll<HTMLButtonElement>(SWITCH)) {
      button.disabled = false;
      if (title) {
        const label = button.getAttribute('aria-label') ?? '';
        button.setAttribute('aria-label', label.replace(button.title, title));
        button.title = title;
      }
    }
  };
  const apply = (choice: string) => {
    root.dataset.themeChoice = choice;
    root.dataset.theme = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
    describe();
  };

  document.addEventListener('click', (event) => {
    if (isHydrated() || !(event.target as Element).closest(SWITCH)) {
      return;
    }
    const place = choices.indexOf(root.dataset.themeChoice ?? '') + 1;
    const choice = choices[place % choices.length] as string;
    apply(choice);
    try {
      const storage = window[theme.storage];
      if (choice === 'system') {
        storage.removeItem(theme.key);
      } else {
        storage.setItem(theme.key, choice);
      }
    } catch {
      // A reader who lets nothing be stored has the choice for this page.
    }
  });
  // As in the application: the choice made in another tab, and the system's turn of day.
  addEventListener('storage', ({key, newValue}) => {
    if (key === theme.key && !isHydrated()) {
      apply(newValue ?? choices[0] ?? 'light');
    }
  });
  dark.addEventListener('change', () => {
    if (root.dataset.themeChoice === 'system' && !isHydrated()) {
      apply('system');
    }
  });
  // Pages kept by the browser for "back" must show a choice made since.
  addEventListener('pageshow', describe);
  document.addEventListener('DOMContentLoaded', describe);
}
