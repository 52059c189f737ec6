/**
 * Neutral words, and no claims that nobody could confirm.
 *
 * Why: every reader, whatever their view, must find the rule stated fairly; and a common error that
 * is repeated here would be believed. The lists are in `data/wording.json`, each entry with its reason.
 *
 * Good: `a person without lawful immigration status`; `"alien" means …` (the instrument's word, quoted)
 * Bad: `illegal immigrants`, told as `Unexpected "illegal immigrants" in "access", expected people …`
 */
import {pageTexts} from '../pageText';
import type {Contribution, Finding, Rule} from '../types';

interface Wording {
  readonly loaded: readonly {word: string; instead: string}[];
  readonly unconfirmed: readonly {pattern: string; why: string}[];
}

function wordingOf({data}: Contribution): Wording {
  const value = data.find(({file}) => file === 'data/wording.json')?.value;
  return (value as Wording | undefined) ?? {loaded: [], unconfirmed: []};
}

/** What stands in quotation marks is somebody else's word. */
const withoutQuotes = (text: string): string => text.replace(/"[^"]*"|“[^”]*”/g, ' ');

export const loadedWords: Rule = {
  id: 'loaded-words',
  check: (contribution) => {
    const {loaded, unconfirmed} = wordingOf(contribution);
    const words = loaded.map(({word, instead}) => ({
      pattern: new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i'),
      instead,
    }));
    const claims = unconfirmed.map(({pattern, why}) => ({pattern: new RegExp(pattern), why}));
    return contribution.pages
      .flatMap(pageTexts)
      .flatMap(({file, line, provisionId, text}): Finding[] => {
        const own = withoutQuotes(text);
        return [
          ...words.flatMap(({pattern, instead}) => {
            const found = pattern.exec(own)?.[0];
            return found
              ? [
                  {
                    file,
                    line,
                    message: `Unexpected "${found}" in "${provisionId}", expected ${instead}.`,
                  },
                ]
              : [];
          }),
          ...claims.flatMap(({pattern, why}) => {
            const found = pattern.exec(text)?.[0];
            return found
              ? [{file, line, message: `Unexpected claim "${found}" in "${provisionId}": ${why}.`}]
              : [];
          }),
        ];
      });
  },
};
