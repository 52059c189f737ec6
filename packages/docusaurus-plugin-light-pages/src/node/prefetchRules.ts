/**
 * Speculation rules: a page is fetched when the reader points at its link, and drawn when the pointer
 * goes down. Browsers leave them aside under data saving and on low battery.
 */
export function prefetchRules(baseUrl: string, except: readonly string[]): string {
  const where = {
    and: [
      {href_matches: `${baseUrl}*`},
      ...except.map((href_matches) => ({not: {href_matches}})),
      {not: {selector_matches: '[download],[target=_blank],[rel~=nofollow]'}},
    ],
  };
  return JSON.stringify({
    prefetch: [{where, eagerness: 'moderate'}],
    prerender: [{where, eagerness: 'conservative'}],
  });
}
