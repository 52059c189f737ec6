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
  const offered = Object.entries(components).filter(
    ([, {actions}]) => actions.wrap !== 'forbidden',
  );
  expect(offered.map(([name]) => name).sort()).toEqual(folders.sort());
  for (const {description} of Object.values(components)) {
    expect(description).toMatch(/^\S.{15,}$/);
  }
});

it('offers no part of a component, and nothing to be copied out', () => {
  const {components} = getSwizzleConfig();
  const forbidden = {wrap: 'forbidden', eject: 'forbidden'};
  for (const part of ['', '/labels', '/DocPage/fromData', '/MarkedBlocks/drawRow']) {
    expect(components[`VersionDiff${part}`]?.actions).toEqual(forbidden);
  }
  expect(Object.values(components).filter(({actions}) => actions.eject !== 'forbidden')).toEqual(
    [],
  );
  expect(Object.keys(components).filter((name) => /test|\.d$|index/.test(name))).toEqual([]);
});
