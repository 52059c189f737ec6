import {expect, it} from 'vitest';
import * as core from './index';

it('offers what other rooms may use, and no more', () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "DEFAULT_DIFF_OPTIONS",
      "alignBlocks",
      "blockText",
      "diffInlines",
      "diffPage",
      "diffProvision",
      "diffText",
      "isSilent",
      "lightRows",
      "likeness",
      "provisionText",
      "summarize",
      "textAfter",
      "textBefore",
      "toWdiff",
      "tokenize",
      "wordBag",
    ]
  `);
});

it('has settled numbers; who changes one says so here and where they are explained', () => {
  expect(core.DEFAULT_DIFF_OPTIONS).toEqual({
    rewrittenBelow: 0.4,
    pairAbove: 0.4,
    movedAbove: 0.8,
    maxEdits: 2000,
    silentPhrases: [],
  });
});

it('decides by numbers that fit each other', () => {
  const {rewrittenBelow, pairAbove, movedAbove, maxEdits} = core.DEFAULT_DIFF_OPTIONS;
  for (const share of [rewrittenBelow, pairAbove, movedAbove]) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  }
  // A block too unlike to stay in place is not alike enough to have moved.
  expect(movedAbove).toBeGreaterThan(pairAbove);
  expect(maxEdits).toBeGreaterThan(100);
});
