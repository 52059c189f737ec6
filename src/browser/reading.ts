import {startReading} from '../../packages/docusaurus-plugin-version-diff/src/theme/VersionDiff/Reading/startReading';

/** Keys, kept switches and copying of the comparison, without the application. */
document.addEventListener('DOMContentLoaded', startReading);
