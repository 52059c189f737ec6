import type {PageProvision} from '../markdown';

/**
 * Id of what stands before the first heading. On the page it has no anchor of its own; the
 * underscore keeps it apart from a heading that reads "Intro".
 */
export const INTRO_ID = '_intro';

const AGAIN = /~\d+$/;

/** Two headings of a page may carry one id; what stands under the second is compared by itself. */
export function uniqueIds(provisions: readonly PageProvision[]): PageProvision[] {
  const seen = new Map<string, number>();
  return provisions.map((provision) => {
    const times = (seen.get(provision.id) ?? 0) + 1;
    seen.set(provision.id, times);
    return times === 1 ? provision : {...provision, id: `${provision.id}~${times}`};
  });
}

/** Address of a provision on the page of its version. */
export function addressOf(permalink: string, id: string): string {
  return id === INTRO_ID ? permalink : `${permalink}#${id.replace(AGAIN, '')}`;
}
