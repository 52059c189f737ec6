import type {Props} from '@docusaurus/types';
import type {Settings} from '../browser/settings';

interface ColorMode {
  readonly defaultMode?: 'light' | 'dark';
  readonly disableSwitch?: boolean;
  readonly respectPrefersColorScheme?: boolean;
}

const LABEL = 'Switch between dark and light mode (currently {mode})';
const MODES = {system: 'system mode', light: 'light mode', dark: 'dark mode'};

/** The order in which Docusaurus' own switch goes; on a page without a choice it stands on the first. */
function choicesOf({defaultMode, respectPrefersColorScheme}: ColorMode): string[] {
  if (respectPrefersColorScheme) {
    return ['system', 'light', 'dark'];
  }
  return defaultMode === 'dark' ? ['dark', 'light'] : ['light', 'dark'];
}

/** What the switch needs to do as the theme's own would: same place, same words. */
export function themeSettings({
  siteConfig,
  siteStorage,
  codeTranslations,
}: Pick<Props, 'siteConfig' | 'siteStorage' | 'codeTranslations'>): Settings['theme'] {
  const {colorMode = {}} = siteConfig.themeConfig as {colorMode?: ColorMode};
  if (colorMode.disableSwitch) {
    return null;
  }
  const titles = Object.entries(MODES).map(([choice, words]) => [
    choice,
    codeTranslations[`theme.colorToggle.ariaLabel.mode.${choice}`] ?? words,
  ]);
  return {
    key: `theme${siteStorage.namespace}`,
    storage: siteStorage.type,
    choices: choicesOf(colorMode),
    label: codeTranslations['theme.colorToggle.ariaLabel'] ?? LABEL,
    titles: Object.fromEntries(titles),
  };
}
