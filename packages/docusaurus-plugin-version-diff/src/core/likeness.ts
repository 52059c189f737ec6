import {tokenize} from './tokens';

/** How often each word stands in a text; case and punctuation do not count. */
export type WordBag = ReadonlyMap<string, number>;

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Counts the words of a text. */
export function wordBag(text: string): WordBag {
  const bag = new Map<string, number>();
  for (const word of tokenize(text).words) {
    if (!HAS_WORD.test(word)) continue;
    const key = word.toLowerCase();
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** Dice's coefficient over words: 0 when nothing is shared, 1 when the words are the same. Two empty bags are alike. */
export function likeness(a: WordBag, b: WordBag): number {
  const total = size(a) + size(b);
  if (total === 0) return 1;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0);
  return (2 * shared) / total;
}

/** How many words the text has. */
export function size(bag: WordBag): number {
  let n = 0;
  for (const count of bag.values()) n += count;
  return n;
}
