/** Loaded before Docusaurus: writes what the process used, threads included, when it ends. */
import fs from 'node:fs';
import {isMainThread} from 'node:worker_threads';

if (isMainThread && process.env.USAGE_REPORT) {
  process.on('exit', () => {
    fs.writeFileSync(process.env.USAGE_REPORT, JSON.stringify(process.resourceUsage()));
  });
}
