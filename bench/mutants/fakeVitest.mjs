/**
 * Stands in for `vitest` while mutants are tried: it collects tests instead of running them, so that `runner.mjs` can
 * run the few that reach a mutant, thousands of times, in one process. It knows what the tests of `core` use and nothing more.
 */
import {format} from 'node:util';
import {chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend} from '@vitest/expect';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers, inlineSnapshot]) {
  chai.use(plugin);
}
export const expect = chai.expect;

/** The tests in the order they were written: `{id, run}`. */
export const tests = [];
const titles = [];

export function it(title, run) {
  const name = [...titles, title].join(' > ');
  const same = tests.filter((test) => test.name === name).length;
  tests.push({name, id: same ? `${name} (${same + 1})` : name, run});
}

export function describe(title, collect) {
  titles.push(title);
  collect();
  titles.pop();
}

it.each =
  (rows) =>
  (title, run, ...rest) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const used = title.match(/%[sj]/g)?.length ?? 0;
      it(format(title, ...values.slice(0, used)), () => run(...values), ...rest);
    }
  };

/** `[TypeError: what went wrong]` of a thrown error: the one snapshot there is. */
function inlineSnapshot({Assertion}, {flag}) {
  Assertion.addMethod('toThrowErrorMatchingInlineSnapshot', function (expected) {
    let said = 'nothing thrown';
    try {
      flag(this, 'object')();
    } catch (error) {
      said = `[${error.name}: ${error.message}]`;
    }
    expect(said).toBe(expected);
  });
}
