import type {DiffOptions} from './types';

/** The numbers and phrases used unless the caller says otherwise; each with its reason. */
export const DEFAULT_DIFF_OPTIONS: DiffOptions = {
  // Among 2,625 amended paragraphs of law, 1 in 100 keeps fewer than 40 in 100 words; of as many unrelated pairs
  // from the same books, 6 in 1,000 share more. Below this, marks stop helping.
  rewrittenBelow: 0.4,
  // The same measure: two blocks less alike than this are two different things, if in the same words of art.
  pairAbove: 0.4,
  // A reader believes that a passage "moved" only if it is nearly the same passage.
  movedAbove: 0.8,
  // The search costs length × edits. A text that needs this many edits is unreadable with marks in any case.
  maxEdits: 2000,
  // No phrase of any one site: a site that states its silences names its own.
  silentPhrases: [],
};
