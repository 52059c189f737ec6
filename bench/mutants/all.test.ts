/// <reference types="vite/client" />
/**
 * Every test of `core` as one file: a mutation run starts the tests once for each mutant, and starting thirty files
 * costs more than all that is in them. The long ones come last, since most mutants fall to a quick test before them.
 */
const CORE = '../../packages/docusaurus-plugin-version-diff/src/core';
const tests = import.meta.glob('../../packages/docusaurus-plugin-version-diff/src/core/*.test.ts');
const LONG = [`${CORE}/promise.property.test.ts`, `${CORE}/cost.test.ts`];

const quick = Object.keys(tests).filter((file) => !LONG.includes(file));
for (const file of [...quick, ...LONG]) await tests[file]?.();
