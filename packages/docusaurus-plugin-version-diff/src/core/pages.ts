import type {BlockDiff, ChangeNote, CitationDiff, ProvisionDiff, ProvisionStatus} from './types';

/**
 * What the pages of a comparison show. Shapes only: `node` fills them, `theme` shows them.
 */

/** A version of the docs, as the theme shows it. */
export interface VersionRef {
  /** Its part of an address, such as `2014`. Unique among the versions. */
  readonly slug: string;
  readonly label: string;
  /** The site's line about it, or an empty string. */
  readonly note: string;
}

/** A change note with the version that brought it. */
export interface DatedNote extends ChangeNote {
  readonly version: VersionRef;
}

/** A provision compared, with what the theme needs to show it. */
export interface ProvisionComparison extends ProvisionDiff {
  /** Its place among all changes of the pair, from 1; absent when unchanged. */
  readonly number?: number;
  /** Every note on the way from the older to the newer version, oldest first. */
  readonly notes: readonly DatedNote[];
  /** Address of the provision in each version, where it exists. */
  readonly before?: string;
  readonly after?: string;
  /** A passage of it stands in another place now. */
  readonly moved?: true;
}

/** A doc compared. */
export interface DocComparison {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
  readonly provisions: readonly ProvisionComparison[];
  readonly counts: KindCounts;
}

export type StatusCounts = Readonly<Record<ProvisionStatus, number>>;

/** What a reader can ask for: provisions by what became of them, and those with a moved passage. */
export type KindCounts = StatusCounts & {readonly moved: number};

/** Two versions compared. */
export interface PairComparison {
  readonly older: VersionRef;
  readonly newer: VersionRef;
  readonly path: string;
  readonly docs: readonly DocComparison[];
  readonly counts: KindCounts;
  /** How many provisions differ. */
  readonly total: number;
}

/** One step in the history of a provision: what a version made of it. */
export interface HistoryStep {
  readonly version: VersionRef;
  /** Last version with the same text; the same as `version` if only one has it. */
  readonly until: VersionRef;
  readonly status: ProvisionStatus | 'first';
  /** The headings before and after, where the version changed it. */
  readonly heading?: Pick<ProvisionDiff, 'title' | 'titleBefore'>;
  readonly blocks: readonly BlockDiff[];
  readonly citations: readonly CitationDiff[];
  readonly notes: readonly ChangeNote[];
  readonly href: string;
  /** Address of the comparison that shows this step; absent for the first. */
  readonly compare?: string;
}

/** A provision through all versions. */
export interface ProvisionHistory {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly HistoryStep[];
}

/** A doc through all versions, provision by provision. */
export interface DocHistory {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly provisions: readonly ProvisionHistory[];
}

/** A cell of the table of docs × versions: what a version changed in a doc. */
export interface OverviewCell {
  readonly version: VersionRef;
  /** Address of the comparison with the version before. */
  readonly path: string;
  readonly changes: readonly {id: string; title: string; status: ProvisionStatus}[];
}

export interface OverviewRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly OverviewCell[];
}

/** What the start page of the comparisons shows. */
export interface Overview {
  readonly path: string;
  readonly versions: readonly VersionRef[];
  /** One row a doc, one cell for each version that has a version before it. */
  readonly rows: readonly OverviewRow[];
  /** Every pair that has pages, with the number of its changes. */
  readonly pairs: readonly {older: string; newer: string; path: string; total: number}[];
}

/** A change seen from its neighbour. */
export interface ChangeLink {
  readonly number: number;
  readonly href: string;
}

/** A doc of a pair in the list of contents. */
export interface DocEntry {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly counts: KindCounts;
}

/** What a page about one doc of a pair shows. */
export interface DocPageProps {
  readonly older: VersionRef;
  readonly newer: VersionRef;
  readonly pairPath: string;
  readonly overviewPath: string;
  readonly total: number;
  readonly doc: Omit<DocComparison, 'provisions'> & {
    readonly provisions: readonly (DocComparison['provisions'][number] & {
      readonly previous?: ChangeLink;
      readonly next?: ChangeLink;
      /** Absent where the site has no pages of history. */
      readonly history?: string;
    })[];
  };
  /** The docs of the pair, for the list beside the text. */
  readonly docs: readonly DocEntry[];
  /** Folder of the same comparison as data, with a slash at its end. */
  readonly dataPath: string;
  readonly notice: string;
}

/** What the page about a pair shows: every change, without its words. */
export interface PairPageProps {
  readonly older: VersionRef;
  readonly newer: VersionRef;
  readonly path: string;
  readonly overviewPath: string;
  readonly total: number;
  readonly counts: PairComparison['counts'];
  readonly docs: readonly (Omit<DocComparison, 'provisions'> & {
    readonly changes: readonly Pick<
      DocComparison['provisions'][number],
      'id' | 'title' | 'status' | 'number' | 'notes' | 'moved'
    >[];
    readonly unchanged: readonly {id: string; title: string}[];
  })[];
  readonly versions: readonly VersionRef[];
  readonly dataPath: string;
  readonly notice: string;
}
