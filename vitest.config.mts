import path from 'node:path';
import {defineConfig} from 'vitest/config';

const env = {TZ: 'UTC'};

const THEME = path.resolve(
  import.meta.dirname,
  'packages/docusaurus-plugin-version-diff/src/theme',
);

/** Components are tested without a site: what Docusaurus would give them is played by small parts. */
const components = [
  {find: /^@theme\/VersionDiff\//, replacement: `${THEME}/VersionDiff/`},
  {
    find: /^@docusaurus\/(Link|Translate|renderRoutes|router|useDocusaurusContext|useIsBrowser|useBrokenLinks)$/,
    replacement: `${THEME}/testing/$1.ts`,
  },
  {find: '@theme/NotFound', replacement: `${THEME}/testing/NotFound.ts`},
];

/**
 * `unit` needs nothing but the sources; `package` packs the plugin and builds small sites with it;
 * `build` looks at the built site and comes after it.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: {alias: components},
        test: {
          name: 'unit',
          include: [
            '{data,src,packages,checks,scripts}/**/*.test.{ts,tsx}',
            'tests/corpus/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          env,
        },
      },
      {
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: ['tests/package/globalSetup.ts'],
          // Each file builds a site: one at a time.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          env,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          env,
        },
      },
    ],
  },
});
