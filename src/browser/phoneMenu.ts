/** Escape closes the phone menu and gives the focus back, as readers expect of a menu. */
document.addEventListener('keydown', ({key}) => {
  const menu = document.querySelector<HTMLDetailsElement>('[data-phone-menu][open]');
  if (key === 'Escape' && menu) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});
// A page that "back" brings again shows itself, not its menu.
addEventListener('pagehide', () => {
  document.querySelector('[data-phone-menu]')?.removeAttribute('open');
});

export {};
