/** Attributes that change while a page is read. */
export const LIVE_ATTRIBUTES: readonly string[] = [
  'data-theme',
  'data-theme-choice',
  'data-has-hydrated',
  'aria-busy',
  'aria-expanded',
  'aria-hidden',
  'aria-selected',
  'aria-current',
  'aria-pressed',
  'checked',
  'disabled',
  'hidden',
  'inert',
  'open',
];
