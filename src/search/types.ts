/** What the search must know of the record; small, since it goes to the reader's browser. */
export interface SearchFacts {
  /** Oldest first. */
  readonly versions: readonly {readonly id: string; readonly short: string}[];
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    readonly provisions: readonly {readonly id: string; readonly title: string}[];
  }[];
}

/** A rule in which the words were found, and in which versions. */
export interface FoundRule {
  readonly id: string;
  readonly title: string;
  /** Ids of versions, oldest first. */
  readonly versions: readonly string[];
}

export interface FoundTopic {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly FoundRule[];
}

/** Ids to which a search is limited; empty for all. */
export interface Limits {
  readonly topic: string;
  readonly version: string;
}
