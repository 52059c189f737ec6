import {startCopying} from '../../packages/docusaurus-plugin-version-diff/src/theme/VersionDiff/Reading/copying';

/** "Copy link" and "Copy citation", without the application; in the click itself, as browsers ask. */
startCopying();
