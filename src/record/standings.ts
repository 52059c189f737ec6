import {
  DEFAULT_DIFF_OPTIONS,
  diffProvision,
  type DiffOptions,
  type ProvisionStatus,
} from '../../packages/docusaurus-plugin-version-diff/src/public';
import {changeInPlace} from './changeInPlace';
import type {PolicyPage, ProvisionStanding} from './types';

/** The sentences that say a version has no rule. */
export const SILENT_PHRASES = ['The policy is silent on this.'];

/** How this site compares; the same for the plugin, the pages and the checks. */
export const DIFF_OPTIONS: DiffOptions = {...DEFAULT_DIFF_OPTIONS, silentPhrases: SILENT_PHRASES};

/** Names a provision of a version. */
export function standingKey(versionId: string, topicId: string, provisionId: string): string {
  return `${versionId}/${topicId}#${provisionId}`;
}

/** For every provision of every version: what changed, and how far its text reaches back and on. */
export function standings(
  pages: readonly PolicyPage[],
  versionIds: readonly string[],
): ReadonlyMap<string, ProvisionStanding> {
  const out = new Map<string, ProvisionStanding>();
  const topicIds = [...new Set(pages.map(({topicId}) => topicId))];
  const find = (versionId: string, topicId: string, id: string) =>
    pages
      .find((page) => page.versionId === versionId && page.topicId === topicId)
      ?.provisions.find((provision) => provision.id === id);

  for (const topicId of topicIds) {
    const ids = new Set(
      pages
        .filter((page) => page.topicId === topicId)
        .flatMap(({provisions}) => provisions.map(({id}) => id)),
    );
    for (const id of ids) {
      const diffs = versionIds.map((versionId, index) => {
        const provision = find(versionId, topicId, id);
        const before = find(versionIds[index - 1] ?? '', topicId, id);
        return index === 0 ? undefined : diffProvision(before, provision, DIFF_OPTIONS);
      });
      const statuses = diffs.map((diff): ProvisionStatus | 'first' => diff?.status ?? 'first');
      statuses.forEach((status, index) => {
        let since = index;
        while (since > 0 && statuses[since] === 'unchanged') {
          since--;
        }
        let until = index;
        while (statuses[until + 1] === 'unchanged') {
          until++;
        }
        out.set(standingKey(versionIds[index] ?? '', topicId, id), {
          status,
          change: diffs[index] ? changeInPlace(diffs[index]) : [],
          since: versionIds[since] ?? '',
          until: versionIds[until] ?? '',
        });
      });
    }
  }
  return out;
}
