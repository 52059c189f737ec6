import fs from 'node:fs';
import {builtinModules} from 'node:module';
import path from 'node:path';
import {describe, expect, inject, it} from 'vitest';
import {PACKAGE} from './parcel';

const {folder, files} = inject('parcel');
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
  main: string;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** Sources that are no tests and no helpers of tests, relative to `src`. */
const sources = (fs.readdirSync(path.join(PACKAGE, 'src'), {recursive: true}) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => fs.statSync(path.join(PACKAGE, 'src', file)).isFile())
  .filter((file) => !/\.test\.tsx?$|(?:^|\/)testing(?:\.ts|\/)/.test(file));

const read = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');

/** Names of packages that a file asks for. */
function packagesIn(text: string): string[] {
  const names = text.matchAll(
    /(?:\bfrom|\bimport|require\(|import\() ?["']([^."'\s][^"'\s]*)["']/g,
  );
  return [...names]
    .map(([, name = '']) => name.replace(/^(@[^/]+\/[^/]+|[^/]+).*$/, '$1'))
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
}

describe('the parcel', () => {
  it('holds every source file compiled, its styles and its types, and nothing else', () => {
    const expected = sources.flatMap((file) =>
      /\.tsx?$/.test(file) && !file.endsWith('.d.ts')
        ? [file.replace(/\.tsx?$/, '.js'), file.replace(/\.tsx?$/, '.d.ts')]
        : file.endsWith('.module.css')
          ? []
          : [file],
    );
    expect(expected.length).toBeGreaterThan(100);
    expect(files).toEqual(
      [
        ...expected.map((file) => `dist/${file}`),
        'dist/theme-modules.d.ts',
        'dist/theme/VersionDiff/styles.css',
        'LICENSE',
        'README.md',
        'messages.json',
        'package.json',
      ].sort(),
    );
  });

  it('has one style sheet with a name of its own for every class of every module', () => {
    const classes = (text: string): string[] =>
      [...text.replace(/\/\*[^]*?\*\//g, '').matchAll(/\.([A-Za-z_][\w-]*)/g)].map(
        ([, name = '']) => name,
      );
    const modules = sources.filter((file) => file.endsWith('.module.css'));
    const ofModules = modules.map((file) =>
      classes(fs.readFileSync(path.join(PACKAGE, 'src', file), 'utf8')),
    );
    const ofSheet = classes(read('dist/theme/VersionDiff/styles.css'));
    expect(ofSheet).toHaveLength(ofModules.flat().length);
    expect(new Set(ofSheet).size).toBe(ofModules.flatMap((names) => [...new Set(names)]).length);
    expect(ofSheet.filter((name) => !name.startsWith('vd-'))).toEqual([]);
    const left = files.filter((file) => file.endsWith('.js') && /\.module\.css'/.test(read(file)));
    expect(left).toEqual([]);
  });

  it('has all that its package.json points at', () => {
    const entries = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const entry of [manifest.main, ...entries].filter((name) => !name.includes('*'))) {
      expect(files).toContain(entry.replace(/^\.\//, ''));
    }
  });

  it('names every package it asks for', () => {
    const asked = files
      .filter((file) => /\.(?:js|d\.ts)$/.test(file))
      .flatMap((file) => packagesIn(read(file)));
    const named = {...manifest.dependencies, ...manifest.peerDependencies};
    // Aliases that Docusaurus gives, and what comes with `react` and `@docusaurus/core`.
    const given =
      /^@theme|^@docusaurus\/(?:Link|Translate|renderRoutes|router|use\w+)$|^mdast$|^docusaurus-plugin-version-diff$/;
    const missing = asked.filter((name) => !(name in named) && !given.test(name));
    expect(asked).toContain('unified');
    expect([...new Set(missing)]).toEqual([]);
  });

  it('sends no engine to the browser: the theme asks for no code of the other rooms', () => {
    const scripts = files.filter((file) => /^dist\/theme\/.*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(20);
    expect(
      scripts.filter((file) => /from ["'][./]+\/(?:core|node|markdown)\//.test(read(file))),
    ).toEqual([]);
  });
});
