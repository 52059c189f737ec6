/** The main command: installs what is missing, builds, serves, prints the address. */
import {build} from './lib/build.mjs';
import {ensureInstalled} from './lib/install.mjs';

const PORT = Number(process.env.PORT ?? 3000);

await ensureInstalled();
const code = await build();
if (code !== 0) {
  process.exit(code);
}
// Loaded late: before the installation there is no server to load.
const {serve} = await import('./lib/serve.mjs');
const site = await serve(PORT).catch(() => serve(0));
console.log(`\nThe site is at ${site.address}\nPress Ctrl-C to stop.`);
