import type {FoundTopic} from './types';

/** Rules that fill a phone's screen and a little more. */
const SCREEN = 8;

/** Whole topics until a screen is full, and the others: a word of every day stands in fifty rules, which a slow phone draws in a third of a second. */
export function portions(found: readonly FoundTopic[]): [FoundTopic[], FoundTopic[]] {
  let rules = 0;
  const end = found.findIndex((topic) => (rules += topic.rules.length) >= SCREEN);
  return end < 0 ? [[...found], []] : [found.slice(0, end + 1), found.slice(end + 1)];
}
