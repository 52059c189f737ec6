import fs from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {getSwizzleConfig} from './swizzle';

const THEME = path.join(__dirname, 'theme/VersionDiff');

it('names every component that has a folder, and says what it does', () => {
  const folders = fs
    .readdirSync(THEME, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => `VersionDiff/${name}`);
  const {components} = getSwizzleConfig();
  expect(Object.keys(components).sort()).toEqual(folders.sort());
  for (const {description} of Object.values(components)) {
    expect(description).toMatch(/^\S.{15,}$/);
  }
});
