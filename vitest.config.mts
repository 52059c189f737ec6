import {defineConfig} from 'vitest/config';

const env = {TZ: 'UTC'};

/** `unit` needs nothing but the sources; `build` looks at the built site and comes after it. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{data,src,packages,checks,scripts}/**/*.test.{ts,tsx}',
            'tests/corpus/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
          testTimeout: 60_000,
          env,
        },
      },
      {test: {name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000, env}},
    ],
  },
});
