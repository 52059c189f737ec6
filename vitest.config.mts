import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{data,src,packages,checks,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
    env: {TZ: 'UTC'},
  },
});
