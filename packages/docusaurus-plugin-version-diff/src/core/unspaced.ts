/**
 * Scripts written without spaces between words. Elsewhere a run of letters is a word; here it may be a whole
 * sentence, and marking all of it for one changed word would hide the change.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts a run of letters into words where its script has no spaces; any other run, and any other stretch inside a mixed
 * run, stays whole.
 */
export function splitUnspaced(run: string): string[] {
  if (!UNSPACED.test(run)) return [run];
  segmenter ??= new Intl.Segmenter('und', {granularity: 'word'});
  const parts: string[] = [];
  for (const {segment} of segmenter.segment(run)) {
    const last = parts.at(-1);
    if (
      last === undefined ||
      UNSPACED.test(lastCharacter(last)) ||
      UNSPACED.test(firstCharacter(segment))
    )
      parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

/** Looks at two units, since the last character may be a surrogate pair. */
function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}
