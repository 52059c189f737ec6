import {
  readSwitches,
  rememberSwitches,
} from '../../packages/docusaurus-plugin-version-diff/src/theme/VersionDiff/Reading/switches';

/** Switches are as the reader left them before the first paint, and are kept at once, before the next click leads away. */
document.addEventListener('change', ({target}) => rememberSwitches(target));
document.addEventListener('DOMContentLoaded', () => readSwitches(document));
