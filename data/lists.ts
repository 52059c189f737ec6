/** The long lists. For the build only, like the bibliography: pages get their part of them as props. */
import assignmentsJson from './assignments.json';
import eventsJson from './events.json';
import glossaryJson from './glossary.json';
import type {
  Assignment,
  GlossaryTerm,
  OffenseList,
  PolicyEvent,
  PressClaim,
  ProvisionReview,
} from './listTypes';
import offensesJson from './offenses.json';
import pressCheckJson from './press-check.json';
import reviewJson from './review.json';

/** Oldest first. */
export const events = eventsJson as readonly PolicyEvent[];

/** In the order of sections. */
export const offenses = offensesJson as OffenseList;

/** In the order of the account they are taken from. */
export const pressClaims = pressCheckJson as readonly PressClaim[];

/** In the order of ids. */
export const glossary = glossaryJson as readonly GlossaryTerm[];

/** One for every provision of every version. */
export const reviews: readonly ProvisionReview[] = reviewJson;

/** For classrooms, the simplest first. */
export const assignments: readonly Assignment[] = assignmentsJson;
