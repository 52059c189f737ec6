import type {PolicyPage} from '../../record/types';
import {policyPath} from '../../record/paths';
import {sourcePath} from '../../citations/reference';

/** A provision that cites a source. */
export interface CitingPlace {
  readonly versionId: string;
  readonly topicId: string;
  readonly title: string;
  readonly href: string;
}

/** For every source the provisions that cite it, oldest version first; change notes count too. */
export function citedIn(pages: readonly PolicyPage[]): ReadonlyMap<string, readonly CitingPlace[]> {
  const found = new Map<string, CitingPlace[]>();
  for (const {versionId, topicId, provisions} of pages) {
    for (const {id, title, citations, notes} of provisions) {
      const hrefs = [
        ...citations.flatMap(({inlines}) =>
          inlines.flatMap(({styles = []}) => styles.map(({href}) => href)),
        ),
        ...notes.flatMap(({cause}) => cause.map(({href}) => href)),
      ];
      for (const href of new Set(hrefs)) {
        const key = /^\/sources\/([^/]+)\/$/.exec(href ?? '')?.[1];
        if (key) {
          const places = found.get(sourcePath(key)) ?? [];
          places.push({versionId, topicId, title, href: policyPath(versionId, topicId, id)});
          found.set(sourcePath(key), places);
        }
      }
    }
  }
  return found;
}
