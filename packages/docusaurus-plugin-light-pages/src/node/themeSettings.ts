import type {Props} from '@docusaurus/types';
import type {Settings} from '../browser/settings';

interface ColorMode {
  readonly disableSwitch?: boolean;
  readonly respectPrefersColorScheme?: boolean;
}

const MODES = {system: 'system mode', light: 'light mode', dark: 'dark mode'};
const LABEL = 'Switch between dark and light mode (currently {mode})';

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
  const label = codeTranslations['theme.colorToggle.ariaLabel'] ?? LABEL;
  const entries = Object.entries(MODES).map(([choice, words]) => {
    const title = codeTranslations[`theme.colorToggle.ariaLabel.mode.${choice}`] ?? words;
    return [choice, {title, label: label.replace('{mode}', title)}];
  });
  return {
    key: `theme${siteStorage.namespace}`,
    storage: siteStorage.type,
    system: Boolean(colorMode.respectPrefersColorScheme),
    labels: Object.fromEntries(entries),
  };
}
