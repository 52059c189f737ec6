import js from '@eslint/js';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PLUGIN = 'packages/docusaurus-plugin-version-diff/src';

const LIGHT = 'packages/docusaurus-plugin-light-pages/src';

/**
 * The rooms of the house and what each may import besides the language and its own files
 * (ARCHITECTURE.md tells why). `from` lists the rooms that are closed to `target`.
 */
const zones = [
  // Facts import nothing.
  zone('data', ['src', 'packages', 'checks', 'tests', 'bench', 'docs']),
  // The engine is pure; it knows its own files and `diff`.
  zone(`${PLUGIN}/core`, [
    `${PLUGIN}/markdown`,
    `${PLUGIN}/node`,
    `${PLUGIN}/theme`,
    'data',
    'src',
    'checks',
  ]),
  zone(`${PLUGIN}/markdown`, [`${PLUGIN}/node`, `${PLUGIN}/theme`, 'data', 'src', 'checks']),
  zone(`${PLUGIN}/node`, [`${PLUGIN}/theme`, 'data', 'src', 'checks']),
  zone(`${PLUGIN}/theme`, [`${PLUGIN}/markdown`, `${PLUGIN}/node`, 'data', 'src', 'checks']),
  zone(PLUGIN, ['data', 'src', 'checks', 'tests', 'bench']),
  // Light pages: pure steps, one room that knows the disk, one that runs in the reader's browser.
  zone(LIGHT, ['data', 'src', 'checks', 'tests', 'bench', PLUGIN]),
  zone(`${LIGHT}/html`, [`${LIGHT}/node`, `${LIGHT}/browser`, `${LIGHT}/css`]),
  zone(`${LIGHT}/css`, [`${LIGHT}/node`, `${LIGHT}/browser`, `${LIGHT}/html`]),
  zone(`${LIGHT}/policy`, [`${LIGHT}/node`, `${LIGHT}/browser`, `${LIGHT}/html`, `${LIGHT}/css`]),
  zone(`${LIGHT}/browser`, [
    `${LIGHT}/node`,
    `${LIGHT}/html`,
    `${LIGHT}/css`,
    `${LIGHT}/policy`,
    `${LIGHT}/options.ts`,
  ]),
  zone('src/browser', ['data', 'src/components', 'src/theme', 'src/plugins']),
  // The site's own React and build steps.
  zone('src/citations', [
    'src/record',
    'src/remark',
    'src/plugins',
    'src/components',
    'src/theme',
    'src/pages',
    'packages',
    'checks',
  ]),
  zone('src/sources', [
    'src/record',
    'src/remark',
    'src/plugins',
    'src/components',
    'src/theme',
    'src/pages',
    'packages',
    'checks',
  ]),
  zone('src/remark', ['src/plugins', 'src/components', 'src/theme', 'src/pages', 'checks']),
  // The long data files stay out of what readers load.
  zone('src/components', [
    'src/theme',
    'src/pages',
    'checks',
    'data/bibliography.ts',
    'data/lists.ts',
  ]),
  zone('src', ['checks', 'tests', 'bench']),
  zone('checks', ['src/components', 'src/theme', 'src/pages', 'src/plugins', 'tests', 'bench']),
  zone('bench', ['src', 'checks', 'tests', `${PLUGIN}/node`, `${PLUGIN}/theme`]),
];

function zone(target, from) {
  return {target: `./${target}`, from: from.map((room) => `./${room}`)};
}

export default tseslint.config(
  {
    ignores: [
      'build/**',
      '.build-next/**',
      '.docusaurus/**',
      '.cache/**',
      'node_modules/**',
      'packages/*/dist/**',
      'packages/*/fixtures/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: {'import-x': importX, 'react-hooks': reactHooks},
    settings: {'import-x/resolver-next': [createTypeScriptImportResolver()]},
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', {zones}],
      'import-x/no-cycle': ['error', {ignoreExternal: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      // Docusaurus' logger is called with templates.
      '@typescript-eslint/no-unused-expressions': ['error', {allowTaggedTemplates: true}],
    },
  },
  {
    // `core` runs anywhere: no machine and no browser, no package but `diff`.
    files: [`${PLUGIN}/core/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch'],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.|diff$)',
              message: '`core` imports its own files and `diff`, nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    // The theme takes shapes from `core`, never its engine: no diffing in the reader's browser.
    files: [`${PLUGIN}/theme/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: 'core/(?!(types|pages)$)', message: 'The theme imports only types of `core`.'},
          ],
        },
      ],
    },
  },
  {
    // Playwright calls a fixture's continuation `use`; it is no React hook.
    files: ['tests/e2e/**/*.ts'],
    rules: {'react-hooks/rules-of-hooks': 'off'},
  },
  {
    files: [
      'scripts/**/*.mjs',
      'packages/*/scripts/**/*.mjs',
      'src/plugins/**/*.mjs',
      'checks/run.ts',
      'bench/**',
      'tests/**',
    ],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: {'no-console': 'off'},
  },
);
