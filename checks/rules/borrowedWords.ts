/**
 * No sentence of a source: thirteen words in a row that stand in one are too many.
 *
 * Why: the site's sentences are its own; a key phrase of a statute may be quoted with at most twelve
 * words. The check works where the source texts are at hand (`../shared`), and says so where not.
 *
 * Good: a rule said afresh.
 * Bad: a clause of the law copied, told as `Unexpected 13 words of a source in "access": "…"`
 */
import {pageTexts} from '../pageText';
import type {Finding, Rule} from '../types';

/** One more than may be quoted. */
const RUN = 13;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function runs(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(' '));
}

export const borrowedWords: Rule = {
  id: 'borrowed-words',
  check: ({pages, sourceTexts}) => {
    const known = new Set(sourceTexts.flatMap((text) => runs(wordsOf(text))));
    return pages.flatMap(pageTexts).flatMap(({file, line, provisionId, text}): Finding[] => {
      const found = runs(wordsOf(text)).find((run) => known.has(run));
      return found
        ? [
            {
              file,
              line,
              message: `Unexpected ${RUN} words of a source in "${provisionId}": "${found}". Expected our own words.`,
            },
          ]
        : [];
    });
  },
};
