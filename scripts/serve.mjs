/** Serves what was built last. */
import {ensureInstalled} from './lib/install.mjs';

await ensureInstalled();
const {serve} = await import('./lib/serve.mjs');
const port = Number(process.env.PORT ?? 3000);
const site = await serve(port).catch(() => serve(0));
console.log(`The site is at ${site.address}\nPress Ctrl-C to stop.`);
