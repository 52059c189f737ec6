import type {PolicyVersion} from '../../data/types';

/** The newest version lives in `docs/`, the others in folders of their own. */
export function folderOf(version: PolicyVersion, newest: PolicyVersion): string {
  return version.id === newest.id ? 'docs' : `versioned_docs/version-${version.id}`;
}

/** File of a page, relative to the project, with forward slashes. */
export function fileOf(version: PolicyVersion, newest: PolicyVersion, topicId: string): string {
  return `${folderOf(version, newest)}/${topicId}.mdx`;
}

/** Address of a page of the policy, or of one of its provisions. */
export function policyPath(versionId: string, topicId: string, provisionId?: string): string {
  return `/policy/${versionId}/${topicId}/${provisionId ? `#${provisionId}` : ''}`;
}

/** Address of the comparison of a page. */
export function comparePath(
  older: string,
  newer: string,
  topicId?: string,
  provisionId?: string,
): string {
  return `/compare/${older}/${newer}/${topicId ? `${topicId}/` : ''}${provisionId ? `#${provisionId}` : ''}`;
}

/** Address of the history of a provision. */
export function historyPath(topicId: string, provisionId?: string): string {
  return `/history/${topicId}/${provisionId ? `#${provisionId}` : ''}`;
}
