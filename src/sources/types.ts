import type {Source} from '../../data/types';

/** A piece of a formatted reference: words, set in italics or not. */
export interface ReferencePart {
  readonly text: string;
  readonly italic?: boolean;
}

/** One reference, ready to print. It holds no address: the page sets the link itself. */
export interface FormattedReference {
  readonly text: string;
  /** Escaped; the only tag in it is `em`. */
  readonly html: string;
  readonly parts: readonly ReferencePart[];
}

/** A page of ours, as someone who quotes it must describe it. */
export interface PageToCite {
  /** "Asking about immigration status", or what a comparison is called. */
  readonly title: string;
  /** "2014 · de Blasio"; left out where the page belongs to no version. */
  readonly version?: string;
  /** The day whose law the text states, ISO 8601. */
  readonly date: string;
  /** The full address, https and host included. */
  readonly address: string;
  /** The day it was read, ISO 8601. A built page cannot know it, so it is normally left out. */
  readonly accessed?: string;
}

/** The forms in which a page or a source can be cited. */
export type CiteStyle = 'text' | 'apa' | 'mla' | 'chicago' | 'bibtex' | 'csl-json';

/** What can be cited: a document of others or a page of ours. */
export type Citable = Source | PageToCite;

/** What we hand to the citation library: CSL-JSON, with the two fields only our own pages need. */
export type CslItem = Omit<Source, 'title-short' | 'custom'> & {
  readonly 'title-short'?: string;
  readonly note?: string;
};
