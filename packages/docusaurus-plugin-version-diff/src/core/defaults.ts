import type {DiffOptions} from './types';

/** The numbers and phrases used unless the caller says otherwise; each with its reason. */
export const DEFAULT_DIFF_OPTIONS: DiffOptions = {
  // A different rule under the same title shares function words and little else: 0.1 to 0.2. A rule whose every
  // sentence was reworked still shares half of its words. Between the two, marks stop helping.
  rewrittenBelow: 0.35,
  // Inside one provision, unlike blocks often share terms of art; below a third they are two different things.
  pairAbove: 0.35,
  // A reader believes that a passage "moved" only if it is nearly the same passage.
  movedAbove: 0.8,
  // The search costs length × edits. A text that needs this many edits is unreadable with marks in any case.
  maxEdits: 2000,
  // No phrase of any one site: a site that states its silences names its own.
  silentPhrases: [],
};
