import {root, theme} from './settings';

function apply(choice: string): void {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.themeChoice = choice;
  root.dataset.theme = choice === 'system' ? (isDark ? 'dark' : 'light') : choice;
}

/**
 * Does what Docusaurus' own switch does, in the same place, so that the application takes it over: goes
 * on to the next choice, follows the one made in another tab, or the system.
 */
export function turnTheme(how: 'next' | 'stored' | 'system'): void {
  if (!theme) {
    return;
  }
  const {choices, key} = theme;
  const first = choices[0] as string;
  const now = root.dataset.themeChoice ?? '';
  if (how === 'system') {
    apply(now);
    return;
  }
  try {
    const storage = window[theme.storage];
    if (how === 'stored') {
      apply(storage.getItem(key) ?? first);
      return;
    }
    const choice = choices[(choices.indexOf(now) + 1) % choices.length] as string;
    apply(choice);
    if (choice === 'system') {
      storage.removeItem(key);
    } else {
      storage.setItem(key, choice);
    }
  } catch {
    // A reader who lets nothing be stored has the choice for this page.
  }
}
