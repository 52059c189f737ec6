import {readSwitches} from '../../packages/docusaurus-plugin-version-diff/src/theme/VersionDiff/Reading/switches';

/**
 * Keys and switches of the comparison, without the application: as the reader left them at once, the
 * rest with its first use.
 */
const OURS = 'input[name^=version-diff],input[data-version-diff-keys]';

let isLoaded = false;

async function onFirstUse(event: Event): Promise<void> {
  const isOurs =
    event.type === 'change'
      ? (event.target as Element).matches(OURS)
      : /^[np]$/.test((event as KeyboardEvent).key);
  if (!isOurs || isLoaded) {
    return;
  }
  isLoaded = true;
  const {startReading} =
    await import('../../packages/docusaurus-plugin-version-diff/src/theme/VersionDiff/Reading/startReading');
  startReading(event);
}

for (const type of ['change', 'keydown']) {
  document.addEventListener(type, (event) => {
    onFirstUse(event).catch(() => {
      // Without a line the next use tries again.
      isLoaded = false;
    });
  });
}
document.addEventListener('DOMContentLoaded', () => readSwitches(document));
