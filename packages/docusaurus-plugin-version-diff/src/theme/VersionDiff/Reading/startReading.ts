import {startCopying} from './copying';
import {onNextKey} from './keys';
import {hasKeys, readSwitches, rememberSwitches} from './switches';

const onChange = ({target}: Event): void => rememberSwitches(target);

function onKey(event: KeyboardEvent): void {
  if (hasKeys()) {
    onNextKey(event);
  }
}

/**
 * What scripts add to the reading: keys, kept switches, copying. Plain DOM and listeners on the
 * document, so that it works with and without React, whoever calls first; a second call only looks
 * at the page again.
 */
export function startReading(): void {
  readSwitches(document);
  startCopying();
  const flags = window as {versionDiffReading?: boolean};
  if (!flags.versionDiffReading) {
    flags.versionDiffReading = true;
    document.addEventListener('change', onChange);
    document.addEventListener('keydown', onKey);
  }
}
