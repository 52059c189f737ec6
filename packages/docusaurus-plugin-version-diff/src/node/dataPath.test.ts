import {expect, it} from 'vitest';
import {dataPath} from './dataPath';

it.each([
  ['/compare/1/2/', '/compare/1/2/'],
  ['/compare/1/2', '/compare/1/2/'],
])('the folder of %s is %s', (path, folder) => {
  expect(dataPath(path)).toBe(folder);
});
