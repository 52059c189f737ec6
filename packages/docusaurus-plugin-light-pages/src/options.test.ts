import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {DEFAULT_OPTIONS, optionsSchema} from './options';

const read = (options: unknown) => optionsSchema.validate(options, {abortEarly: false});

test('a site need write nothing', () => {
  expect(read({}).value).toEqual(DEFAULT_OPTIONS);
});

test('each part can be left out', () => {
  expect(read({scripts: false, css: false}).value).toMatchObject({scripts: false, css: false});
});

test('a fault names its field', () => {
  expect(read({policy: {pages: [{path: '/search/'}]}}).error?.message).toMatchInlineSnapshot(
    `""policy.pages[0].allow" is required"`,
  );
});

test('the README tells of every option', () => {
  const readme = fs.readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');
  const {scripts, css, policy} = DEFAULT_OPTIONS;
  const names = Object.keys({...scripts, ...css, ...policy});
  expect(names.filter((name) => !readme.includes(`.${name}\``))).toEqual([]);
});
