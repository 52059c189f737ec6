/** A source and the place in it, as the lists cite it. */
export interface SourcePlace {
  /** Key of a record in `sources.json`. */
  readonly key: string;
  readonly pinpoint?: string;
}

/** One dated event (see `schemas/events.schema.json`). */
export interface PolicyEvent {
  /** Permanent; its anchor on the timeline. */
  readonly id: string;
  /** ISO 8601, as far as known. */
  readonly date: string;
  readonly type: string;
  readonly title: string;
  readonly text: string;
  readonly sources: readonly SourcePlace[];
  /** The version in whose period it falls; null before the first. */
  readonly version: string | null;
  /** As `topic#provision`. */
  readonly provisions: readonly string[];
}

/** An entry of the list of violent or serious crimes (see `schemas/offenses.schema.json`). */
export interface Offense {
  readonly id: string;
  /** The law the section stands in. */
  readonly law: string;
  readonly section: string;
  readonly subdivision?: string;
  readonly name: string;
  /** Class of felony; null where the name alone does not give one. */
  readonly class: string | null;
  /** First day on the list, ISO 8601, as far as known. */
  readonly from: string;
  /** Last day on the list; null while it stands there. */
  readonly to: string | null;
  /** Key of the act that put it there. */
  readonly source: string;
}

/** The list of offenses: what is named by section, and what is named by description. */
export interface OffenseList {
  readonly entries: readonly Offense[];
  readonly other: readonly Offense[];
}

/** A provision of the policy in one version. */
export interface ProvisionPlace {
  readonly version: string;
  readonly topic: string;
  readonly provision: string;
}

/** A claim readers have heard, checked (see `schemas/press-check.schema.json`). */
export interface PressClaim {
  readonly id: string;
  readonly claim: string;
  readonly verdict: string;
  readonly statement: string;
  readonly sources: readonly SourcePlace[];
  readonly settledBy: readonly ProvisionPlace[];
}

/** How far a provision was checked against the texts it rests on (see `schemas/review.schema.json`). */
export interface ProvisionReview extends ProvisionPlace {
  /** ISO 8601. */
  readonly date: string;
  readonly verdict: string;
  /** Keys of the sources that were read for it. */
  readonly read: readonly string[];
  /** What was not seen; empty where there is nothing to say. */
  readonly note: string;
}

/** A term of the glossary (see `schemas/glossary.schema.json`). */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  /** Other forms under which pages use it. */
  readonly forms: readonly string[];
  readonly definition: string;
  readonly sources: readonly SourcePlace[];
  /** The version in which it came into the policy; null for general terms. */
  readonly entered: string | null;
  readonly byVersion?: Readonly<Record<string, string>>;
  readonly see?: readonly string[];
}

/** A mayor's time in office. */
export interface Mayor {
  readonly name: string;
  /** The name where there is little room. */
  readonly short: string;
  /** First day in office, ISO 8601. */
  readonly from: string;
  /** Last day in office, ISO 8601; null while it lasts. */
  readonly to: string | null;
}

/** A question of an assignment, and the addresses of the site where its answer stands. */
export interface AssignedQuestion {
  readonly ask: string;
  readonly answers: readonly string[];
}

/** A reading with questions for a classroom (see `schemas/assignments.schema.json`). */
export interface Assignment {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** About how long a class needs. */
  readonly minutes: number;
  /** Addresses of the site, in the order they are read. */
  readonly read: readonly string[];
  readonly questions: readonly AssignedQuestion[];
}
