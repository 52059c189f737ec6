/** What the build knows and the script on each page needs; written into it by `bundleBrowser`. */
export interface Settings {
  /** Selector of what needs the application. */
  readonly needs: string;
  /** Text of the speculation rules; empty where prefetching is off. */
  readonly rules: string;
  readonly theme: {
    readonly key: string;
    readonly storage: 'localStorage' | 'sessionStorage';
    /** Whether "as the system" is one of the choices. */
    readonly system: boolean;
    /** What the switch says of itself, by choice. */
    readonly labels: Readonly<Record<string, {readonly title: string; readonly label: string}>>;
  } | null;
}

declare const __LIGHT_PAGES__: Settings;

export const settings: Settings = __LIGHT_PAGES__;
export const root = document.documentElement;

/** After this the application answers for itself. */
export const isHydrated = (): boolean => root.dataset.hasHydrated === 'true';
