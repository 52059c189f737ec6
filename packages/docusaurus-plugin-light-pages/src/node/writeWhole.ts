import fs from 'node:fs/promises';
import path from 'node:path';

/** Writes a file in one step, so that whoever reads it meanwhile has the old one or the new one. */
export async function writeWhole(file: string, content: string): Promise<void> {
  await fs.mkdir(path.dirname(file), {recursive: true});
  const part = `${file}.part`;
  await fs.writeFile(part, content);
  await fs.rename(part, file);
}
