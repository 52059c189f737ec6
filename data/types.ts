/** A milestone of the policy: one version of the documentation. */
export interface PolicyVersion {
  /** Its part of an address and, for past versions, its name in Docusaurus. */
  readonly id: string;
  /** Period and mayor, as readers see it. */
  readonly label: string;
  /** The period in a word, where there is little room. */
  readonly short: string;
  /** The period in the midst of a sentence: "the 1980s". */
  readonly inText: string;
  /** The mayor named in the label. */
  readonly headline: string;
  /** All mayors of the period, in order of office. */
  readonly mayors: readonly string[];
  /** First day of the period, ISO 8601. */
  readonly from: string;
  /** Last day of the period, ISO 8601; null while it lasts. */
  readonly to: string | null;
  /** The day whose state the text gives, ISO 8601. */
  readonly asOf: string;
  /** What the version turns on, in a line. */
  readonly turnsOn: string;
  /** Keys of the instruments that opened the version. */
  readonly instruments: readonly string[];
  /** Other names under which its addresses are known; they forward to it. */
  readonly forwards: readonly string[];
}

/** A page of the spine, the same in every version. */
export interface Topic {
  /** Permanent: never reused, never renamed. */
  readonly id: string;
  readonly title: string;
  readonly provisions: readonly TopicProvision[];
}

/** A provision of the spine. */
export interface TopicProvision {
  /** Permanent: never reused, never renamed. Unique within its topic. */
  readonly id: string;
  readonly title: string;
}

/** A name in CSL-JSON. */
export interface SourceName {
  readonly literal?: string;
  readonly family?: string;
  readonly given?: string;
}

/** A date in CSL-JSON: year, month, day, as far as known. */
export interface SourceDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A document cited, in CSL-JSON (see `schemas/sources.schema.json`). */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** Its name in running text, lists and change notes. */
  readonly 'title-short': string;
  readonly author?: readonly SourceName[];
  /** The body that made it. */
  readonly authority?: string;
  readonly number?: string;
  readonly 'container-title'?: string;
  readonly section?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly issued?: SourceDate;
  readonly accessed?: SourceDate;
  readonly URL?: string;
  readonly custom: {
    /** Whether it is the act, ruling or record itself, or tells of it. */
    readonly standing: 'primary' | 'secondary';
    /** How much of it was read for this site. */
    readonly seen: 'full' | 'part' | 'no';
    /** How a place in it is pointed to. */
    readonly pinpoint?: string;
    /** A copy in an archive. */
    readonly archive?: string;
  };
}
