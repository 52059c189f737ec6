/** What the build knows and what answers uses needs; written into it by `bundleBrowser`. */
export interface Settings {
  /** Selector of what needs the application. */
  readonly needs: string;
  /** Text of the speculation rules; empty where prefetching is off. */
  readonly rules: string;
  readonly theme: {
    readonly key: string;
    readonly storage: 'localStorage' | 'sessionStorage';
    /** The choices the switch goes through, first the one of who has chosen nothing. */
    readonly choices: readonly string[];
    /** The label of the switch, with `{mode}` for its title. */
    readonly label: string;
    /** Its title, by choice. */
    readonly titles: Readonly<Record<string, string>>;
  } | null;
}

// One name each, so that a script carries only those its modules ask for.
declare const __LIGHT_PAGES_NEEDS__: Settings['needs'];
declare const __LIGHT_PAGES_RULES__: Settings['rules'];
declare const __LIGHT_PAGES_THEME__: Settings['theme'];

export const needs: Settings['needs'] = __LIGHT_PAGES_NEEDS__;
export const rules: Settings['rules'] = __LIGHT_PAGES_RULES__;
export const theme: Settings['theme'] = __LIGHT_PAGES_THEME__;
export const root = document.documentElement;

/** After this the application answers for itself. */
export const isHydrated = (): boolean => root.dataset.hasHydrated === 'true';
