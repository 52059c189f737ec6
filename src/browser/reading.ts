import {startReading} from '../../packages/docusaurus-plugin-version-diff/src/theme/VersionDiff/Reading/startReading';

/** Keys and copying of a comparison, without the application. */
startReading();
