/** For writers: the site on this machine, renewed with every file that is saved. */
import {ensureInstalled} from './lib/install.mjs';
import {runLocal} from './lib/run.mjs';

await ensureInstalled();
process.exit(await runLocal('docusaurus', ['start', ...process.argv.slice(2)]));
