import fs from 'node:fs';
import path from 'node:path';

/**
 * The headers a host would send, read from the built site's `_headers`, so that what is tried on this
 * machine is what readers get.
 * @param {string} folder of the built site
 * @returns {{source: string, headers: {key: string, value: string}[]}[]} as serve-handler wants them
 */
export function readHeaders(folder) {
  const file = path.join(folder, '_headers');
  if (!fs.existsSync(file)) {
    return [];
  }
  return fs
    .readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .filter((rule) => rule.trim() !== '')
    .map((rule) => {
      const [source, ...lines] = rule.trim().split('\n');
      return {
        source: source.replace(/\/\*$/, '/**'),
        headers: lines.map((line) => {
          const [key, ...value] = line.trim().split(': ');
          return {key, value: value.join(': ')};
        }),
      };
    });
}
