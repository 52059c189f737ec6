/** Marks what the keys stop at; each has an id. */
const STOPS = '[data-change]';

/** Letters typed in a field, or with a modifier, are not ours. */
export function isTyping(event: KeyboardEvent): boolean {
  const {target, ctrlKey, metaKey, altKey, isComposing} = event;
  if (ctrlKey || metaKey || altKey || isComposing) {
    return true;
  }
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]',
    ) !== null
  );
}

/** The place among the tops of all stops from which the reader goes on; `line` is where reading begins. */
export function nextIndex(tops: readonly number[], line: number, step: 1 | -1): number {
  // A stop that has been jumped to stands at the line, give or take a rounding.
  const reached = tops.filter((top) => top <= line + 2).length - 1;
  const isAtStop = reached >= 0 && Math.abs((tops[reached] ?? 0) - line) <= 2;
  return step === 1 ? reached + 1 : isAtStop ? reached - 1 : reached;
}

/** `n` and `p`: within the page by its address, past its end by the link that leads on. */
export function onNextKey(event: KeyboardEvent): void {
  if ((event.key !== 'n' && event.key !== 'p') || isTyping(event)) {
    return;
  }
  const step = event.key === 'n' ? 1 : -1;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.offsetParent !== null,
  );
  const margin = stops[0] ? Number.parseFloat(getComputedStyle(stops[0]).scrollMarginTop) : 0;
  const tops = stops.map((stop) => stop.getBoundingClientRect().top);
  const current = stops.findIndex((stop) => stop.id === location.hash.slice(1));
  const isInView = current >= 0 && Math.abs((tops[current] ?? 0) - margin) < innerHeight;
  const index = isInView ? current + step : nextIndex(tops, margin, step);
  const stop = stops[index];
  if (stop) {
    location.hash = stop.id;
    stop.tabIndex = -1;
    stop.focus({preventScroll: true});
    return;
  }
  const rel = step === 1 ? 'next' : 'prev';
  const links = document.querySelectorAll<HTMLAnchorElement>(`${STOPS} a[rel="${rel}"]`);
  (step === 1 ? links[links.length - 1] : links[0])?.click();
}
