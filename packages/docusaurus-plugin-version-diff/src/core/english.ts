/**
 * Words of English that carry numbers, dates or structure. Other languages lose nothing without them but the finer
 * choices: an amount in words is then marked word by word.
 */
const UNITS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const POWERS = 'hundred|thousand|million|billion';
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';

export const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** `two`, `fifty-seven`, `hundred` */
export const CARDINAL = `(?:(?:${TENS})-(?:${UNITS})|${UNITS}|${TENS}|${POWERS})`;

/** `first`, `thirty-first` */
export const ORDINAL = `(?:(?:${TENS})-)?(?:${ORDINALS})`;

const FIGURE = new RegExp(
  String.raw`^(?:\d[\d.,]*(?:st|nd|rd|th)?|${CARDINAL}|${ORDINAL}|${MONTH})$`,
  'iu',
);
const INSIDE_FIGURE = /^(?:,|of|and|day)$/iu;

/** Whether a token is a number or a month. */
export function isFigure(token: string): boolean {
  return FIGURE.test(token);
}

/** Whether a token can stand inside an amount, a date or the number of a law: `hundred`, or the `of` in `58 of 2014`. */
export function canStandInsideFigure(token: string): boolean {
  return INSIDE_FIGURE.test(token) || isFigure(token);
}

/** Whether a token joins the members of a list. */
export function isConjunction(token: string): boolean {
  return /^(?:and|or|nor|and\/or)$/iu.test(token);
}

const FUNCTION_WORD =
  /^(?:the|a|an|of|to|in|for|by|with|on|at|from|such|any|that|this|as|and|or|shall|be|is)$/iu;

/** Whether a token only holds a sentence together. */
export function isFunctionWord(token: string): boolean {
  return FUNCTION_WORD.test(token);
}
