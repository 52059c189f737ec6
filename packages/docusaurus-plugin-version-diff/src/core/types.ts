/**
 * The words of this room. A *page* of one version is cut into *provisions*; a provision is a row of
 * *blocks*; the text of a block is a row of *inlines*. Everything here is plain data: it can be made
 * from Markdown (see `../markdown`), sent to a page as JSON, and compared without a disk or a browser.
 */

/** How a piece of text is set apart inside its block. */
export interface InlineStyle {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'strike' | 'link';
  /** Where a link leads, as written in the source or resolved by the caller; only for `link`. */
  readonly href?: string;
}

/** A run of text with one set of styles. Joining the `text` of all inlines gives the block's text. */
export interface Inline {
  readonly text: string;
  /** Outermost first; absent means plain text. */
  readonly styles?: readonly InlineStyle[];
}

/** Where a block stands: the lists, quotations, tables … around it, outermost first. */
export interface Container {
  readonly kind:
    'list' | 'item' | 'quote' | 'table' | 'row' | 'admonition' | 'tabs' | 'tab' | 'details';
  /** Ordered list. */
  readonly ordered?: boolean;
  /** Header row of a table. */
  readonly header?: boolean;
  /** Title of an admonition or a tab, as its author wrote it. */
  readonly label?: string;
  /** Kind of an admonition, such as `tip`. */
  readonly name?: string;
  /** Tells siblings apart: two blocks share a container when all of kind and id agree up to it. */
  readonly id: number;
}

/** The smallest thing that is aligned: a paragraph, the text of a list item, a table cell … */
export interface Block {
  readonly kind: 'paragraph' | 'cell' | 'heading' | 'code' | 'image' | 'opaque';
  readonly inside: readonly Container[];
  readonly inlines: readonly Inline[];
  /** Depth of a heading, 3 to 6. */
  readonly depth?: number;
  /** Language of a code block, or the name of the component that cannot be compared. */
  readonly lang?: string;
  /** Address of an image. */
  readonly src?: string;
}

/** A source cited in a provision: a footnote, by the words of the footnote. */
export interface Citation {
  /** What makes two citations the same: the normalised text of the footnote. */
  readonly key: string;
  /** The footnote as inlines, for display. */
  readonly inlines: readonly Inline[];
}

/** One rule of a page, addressed by a permanent id. */
export interface Provision {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** In order of first appearance, each once. */
  readonly citations: readonly Citation[];
}

/** One step of an edit script over text. Joined without `ins` it is the old text, without `del` the new. */
export interface Segment {
  readonly type: 'same' | 'del' | 'ins';
  readonly text: string;
}

/** A segment that keeps the styles of the side it comes from (`same`: of the new side). */
export interface StyledSegment extends Segment {
  readonly styles?: readonly InlineStyle[];
}

/** What became of a block between two versions. */
export interface BlockDiff {
  readonly kind: 'same' | 'reworded' | 'rewritten' | 'added' | 'removed' | 'moved';
  /** The block as it stood; absent when added. */
  readonly before?: Block;
  /** The block as it stands; absent when removed. */
  readonly after?: Block;
  /** Words with their marks; for `same`, `reworded` and `moved` blocks. */
  readonly segments?: readonly StyledSegment[];
  /**
   * `moved` only: which end of the move this row shows; a move is two rows, one at the old place
   * (`from`) and one at the new (`to`), that share `moveId`.
   */
  readonly end?: 'from' | 'to';
  readonly moveId?: number;
}

/** A citation kept, added or removed. */
export interface CitationDiff {
  readonly kind: 'same' | 'added' | 'removed';
  readonly citation: Citation;
}

/** What became of a provision between two versions. */
export type ProvisionStatus = 'unchanged' | 'reworded' | 'rewritten' | 'added' | 'removed';

export interface ProvisionDiff {
  readonly id: string;
  /** Title in the newer version, or in the older one when removed. */
  readonly title: string;
  /** Title in the older version, where it reads otherwise. */
  readonly titleBefore?: string;
  readonly status: ProvisionStatus;
  /**
   * In reading order. When status is `rewritten` the rows are all `removed` (the old text in full)
   * followed by all `added` (the new text in full).
   */
  readonly blocks: readonly BlockDiff[];
  readonly citations: readonly CitationDiff[];
  /** Share of the words both texts have in common, 0 to 1 (Dice). */
  readonly likeness: number;
}

/** Numbers and phrases that decide; every one is an option of the plugin. */
export interface DiffOptions {
  /** Below this likeness (0 to 1) a provision is shown as rewritten: before and after in full. */
  readonly rewrittenBelow: number;
  /** Two blocks less alike than this (0 to 1) are never paired. */
  readonly pairAbove: number;
  /** A block at least this alike (0 to 1), in another place, has moved. */
  readonly movedAbove: number;
  /** Give up marking words after this many edits and show the text as rewritten. */
  readonly maxEdits: number;
  /**
   * A provision whose first block is exactly one of these sentences, or starts with it, says that there is no rule:
   * from silence to rule is `added`, from rule to silence is `removed`.
   */
  readonly silentPhrases: readonly string[];
}

/** What a change is: of the rule, of its standing (in force, enjoined, void …), or of wording only. */
export type ChangeKind = 'substantive' | 'status' | 'editorial';

/** A piece of the cause of a change: the name of an instrument with its pinpoint, linked where an address is known. */
export interface CausePart {
  readonly text: string;
  readonly href?: string;
}

/** Why a provision differs from the version before it; written in the page of the newer version. */
export interface ChangeNote {
  readonly kind: ChangeKind;
  readonly cause: readonly CausePart[];
  /** When the change took effect: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** One sentence that says what changed. */
  readonly summary: string;
  /** Why the date lies outside the period of the version, where it does. */
  readonly reason?: string;
}
