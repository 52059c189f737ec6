import fs from 'node:fs';
import path from 'node:path';
import type {OutFile} from './forwardFiles';

/**
 * The only writer of the plugin. It waits for the disk: there are thousands of small files, and
 * asking for each in turn costs more time than writing it.
 */
export function writeFiles(outDir: string, files: readonly OutFile[]): void {
  const folders = new Set<string>();
  for (const file of files) {
    const target = path.join(outDir, file.path);
    const folder = path.dirname(target);
    if (!folders.has(folder)) {
      fs.mkdirSync(folder, {recursive: true});
      folders.add(folder);
    }
    fs.writeFileSync(target, file.content);
  }
}
