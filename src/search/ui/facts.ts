import type {SearchFacts} from '../types';

declare const __SEARCH_FACTS__: SearchFacts;

/** Written into the program when the site is built. */
export const facts: SearchFacts = __SEARCH_FACTS__;
