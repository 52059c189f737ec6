import type {Source} from '../../data/types';
import {renderEntry} from './engine';
import {toHtml, toParts, toText} from './toParts';
import type {CslItem, FormattedReference, ReferencePart} from './types';

/** Formatting is slow and the same source stands on many pages. Keyed by the record itself. */
const known = new WeakMap<object, readonly ReferencePart[]>();

/** The parts of an item's reference in our legal style. */
export function legalParts(item: CslItem): readonly ReferencePart[] {
  const before = known.get(item);
  if (before) {
    return before;
  }
  const parts = toParts(renderEntry(item, 'legal', 'html'));
  known.set(item, parts);
  return parts;
}

/**
 * The reference of a footnote: what the document is, who issued it, when.
 * With a pinpoint it ends on the place in the document: "…, Aug. 7, 1989), § 2(a)".
 */
export function formatReference(source: Source, pinpoint?: string): FormattedReference {
  const parts = pinpoint ? [...legalParts(source), {text: `, ${pinpoint}`}] : legalParts(source);
  return {parts, text: toText(parts), html: toHtml(parts)};
}
