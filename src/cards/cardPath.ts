/** Kinds of pages with a preview picture of their own; pages of the policy have one for each version. */
export type CardId =
  | 'site'
  | 'compare'
  | 'history'
  | 'timeline'
  | 'sources'
  | 'offenses'
  | 'press-check'
  | 'glossary'
  | 'data'
  | 'teach'
  | `policy-${string}`;

/** Where the picture of a kind of page is served. */
export function cardPath(id: CardId): string {
  return `/img/cards/${id}.png`;
}
