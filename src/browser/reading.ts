import {
  readSwitches,
  rememberSwitches,
} from '../../packages/docusaurus-plugin-version-diff/src/theme/VersionDiff/Reading/switches';

/**
 * Keys and switches of the comparison, without the application. Switches are as the reader left them,
 * and are kept at once, before the next click leads away; the keys come with their first use.
 */
let isLoaded = false;

async function onFirstKey(event: KeyboardEvent): Promise<void> {
  if (isLoaded || !/^[np]$/.test(event.key)) {
    return;
  }
  const {startReading} =
    await import('../../packages/docusaurus-plugin-version-diff/src/theme/VersionDiff/Reading/startReading');
  isLoaded = true;
  startReading(event);
}

document.addEventListener('keydown', (event) => {
  // Without a line the next key tries again.
  onFirstKey(event).catch(() => undefined);
});
document.addEventListener('change', ({target}) => rememberSwitches(target));
document.addEventListener('DOMContentLoaded', () => readSwitches(document));
