import fs from 'node:fs/promises';
import path from 'node:path';
import type {OutFile} from './forwardFiles';

/** The only writer of the plugin. */
export async function writeFiles(outDir: string, files: readonly OutFile[]): Promise<void> {
  for (const file of files) {
    const target = path.join(outDir, file.path);
    await fs.mkdir(path.dirname(target), {recursive: true});
    await fs.writeFile(target, file.content);
  }
}
