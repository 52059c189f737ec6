/**
 * Scripts written without spaces between words. Elsewhere a run of letters is a word; here it may be a whole
 * sentence, and marking all of it for one changed word would hide the change.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Cuts a run of letters into words where its script has no spaces; any other run comes back whole. */
export function splitUnspaced(run: string): string[] {
  if (!UNSPACED.test(run)) return [run];
  segmenter ??= new Intl.Segmenter('und', {granularity: 'word'});
  return Array.from(segmenter.segment(run), (part) => part.segment);
}
