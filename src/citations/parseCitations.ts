/** One source cited, with the place in it. */
export interface CitationItem {
  /** Key of a record in `data/sources.json`. */
  readonly key: string;
  /** Section, subdivision or page; empty if the whole is meant. */
  readonly pinpoint: string;
}

/** A bracket such as `[@nyc-eo-41-2003, § 4; @nyc-eo-34-2003, § 3]` as it stands in a text. */
export interface CitationMark {
  /** Index of the opening bracket. */
  readonly start: number;
  /** Index after the closing bracket. */
  readonly end: number;
  readonly items: readonly CitationItem[];
}

/** Something written like a citation that is none. */
export class CitationSyntaxError extends Error {}

const MARK = /\[(@[^\][]*)\]/g;
const ITEM = /^@([a-z0-9][a-z0-9-]*)(?:\s*,\s*(\S.*))?$/;

/**
 * The inside of a bracket: `@key, pinpoint; @key, pinpoint`.
 * @throws CitationSyntaxError that quotes the part that cannot be read.
 */
export function parseItems(inside: string): CitationItem[] {
  return inside.split(';').map((part) => {
    const match = ITEM.exec(part.trim().replace(/\s+/g, ' '));
    if (!match?.[1]) {
      throw new CitationSyntaxError(
        `Unexpected citation "${part.trim()}", expected "@key, pinpoint" such as "@nyc-eo-41-2003, § 4"`,
      );
    }
    return {key: match[1], pinpoint: (match[2] ?? '').trim()};
  });
}

/** All citations of a text, in order. */
export function parseCitations(text: string): CitationMark[] {
  return Array.from(text.matchAll(MARK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    items: parseItems(match[1] ?? ''),
  }));
}
