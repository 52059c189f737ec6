/** A piece of a formatted reference. */
export interface ReferencePart {
  readonly text: string;
  readonly italic?: boolean;
}

/** A source as pages show it. */
export interface Reference {
  readonly key: string;
  /** Its name in running text. */
  readonly short: string;
  /** The full reference, without address. */
  readonly parts: readonly ReferencePart[];
  /** Public address of the document, where there is one. */
  readonly url?: string;
}

/** Key to reference, for all sources. */
export type References = ReadonlyMap<string, Reference>;

/** Address of a source's own page. */
export function sourcePath(key: string): string {
  return `/sources/${key}/`;
}

/** What a name says besides the place it names: "(INA § 287(d))", "(1997)". */
const BESIDES = / \(.*\)$/;
const EDITION = / \(\d{4}\)$/;

/** Whether a text begins with another and does not go on inside its last number. */
const goesOnFrom = (text: string, start: string): boolean =>
  text.startsWith(start) && !/^\w/.test(text.slice(start.length));

/**
 * "Local Law 58 of 2014, § 2": a source and the place in it. Said once where one says the other:
 * "8 U.S.C. § 1373" and "8 U.S.C. § 1373(a)" are "8 U.S.C. § 1373(a)". An edition stays.
 */
export function shortCitation(short: string, pinpoint?: string): string {
  if (!pinpoint || goesOnFrom(short, pinpoint)) {
    return short;
  }
  return goesOnFrom(pinpoint, short.replace(BESIDES, ''))
    ? `${pinpoint}${EDITION.exec(short)?.[0] ?? ''}`
    : `${short}, ${pinpoint}`;
}
