/** What the build knows and the script in the page needs; written into it by `bundleBrowser`. */
export interface WakeSettings {
  /** Address of the file that answers uses. */
  readonly later: string;
  /** Selector of what is held until that file is here. */
  readonly held: string;
  /** Keys that are held; `^` before one stands for Control or Command. */
  readonly keys: readonly string[];
  /** The choice of light and dark of who has chosen nothing; empty where there is no switch. */
  readonly firstChoice: string;
}

declare const __LIGHT_PAGES_LATER__: WakeSettings['later'];
declare const __LIGHT_PAGES_HELD__: WakeSettings['held'];
declare const __LIGHT_PAGES_KEYS__: WakeSettings['keys'];
declare const __LIGHT_PAGES_FIRST_CHOICE__: WakeSettings['firstChoice'];

export const later: WakeSettings['later'] = __LIGHT_PAGES_LATER__;
export const held: WakeSettings['held'] = __LIGHT_PAGES_HELD__;
export const keys: WakeSettings['keys'] = __LIGHT_PAGES_KEYS__;
export const firstChoice: WakeSettings['firstChoice'] = __LIGHT_PAGES_FIRST_CHOICE__;
