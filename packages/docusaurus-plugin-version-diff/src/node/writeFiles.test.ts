import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {writeFiles} from './writeFiles';

it('writes each file in its folder, made where it is missing', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'version-diff-'));
  writeFiles(folder, [{path: 'a/b/changes.json', content: '{}'}]);
  expect(await fs.readFile(path.join(folder, 'a/b/changes.json'), 'utf8')).toBe('{}');
  await fs.rm(folder, {recursive: true});
});
