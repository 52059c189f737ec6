/**
 * Makes what is published: `dist` with the node side as CommonJS and the theme as ES modules. The
 * theme keeps its JSX, as Docusaurus' own themes do: sites compile it, and `docusaurus
 * write-translations` reads `<Translate>` in no other form.
 */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {joinStyles} from './joinStyles.mjs';

const PACKAGE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(PACKAGE, 'dist');

fs.rmSync(dist, {recursive: true, force: true});
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '--build', 'tsconfig.theme.json'], {
  cwd: PACKAGE,
  stdio: 'inherit',
});

// So that a site's own wrapper of a component has types: `import PageFrame from '@theme/VersionDiff/PageFrame'`.
const components = fs
  .readdirSync(path.join(PACKAGE, 'src/theme/VersionDiff'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(
    ({name}) => `declare module '@theme/VersionDiff/${name}' {
  export * from 'docusaurus-plugin-version-diff/theme/${name}';
  export {default} from 'docusaurus-plugin-version-diff/theme/${name}';
}
`,
  );
fs.writeFileSync(path.join(dist, 'theme-modules.d.ts'), components.join(''));
const types = path.join(dist, 'index.d.ts');
fs.writeFileSync(
  types,
  `/// <reference path="./theme-modules.d.ts" />\n${fs.readFileSync(types, 'utf8')}`,
);

// What `tsc` does not know of: the styles, and the types of their imports.
fs.cpSync(path.join(PACKAGE, 'src/theme'), path.join(dist, 'theme'), {
  recursive: true,
  filter: (source) => fs.statSync(source).isDirectory() || /\.css$|\.d\.ts$/.test(source),
});
joinStyles(path.join(dist, 'theme/VersionDiff'));
