import fs from 'node:fs/promises';
import path from 'node:path';
import type {PluggableList} from 'unified';
import {
  parseMarkdown,
  toProvisions,
} from '../../packages/docusaurus-plugin-version-diff/src/public';
import type {PolicyVersion, Topic} from '../../data/types';
import type {References} from '../citations/reference';
import remarkCitations from '../remark/remarkCitations';
import {fileOf} from './paths';
import type {PolicyPage} from './types';

/** Language of the fenced blocks that hold change notes. */
export const CHANGE_FENCE = 'change';

export interface RecordInput {
  readonly siteDir: string;
  /** Oldest first. */
  readonly versions: readonly PolicyVersion[];
  readonly topics: readonly Topic[];
  readonly references: References;
  /** Further steps that change what a page says, such as curled quotation marks. */
  readonly wording?: PluggableList;
}

/**
 * Reads every policy page of every version, oldest version first.
 * A page that is missing or cannot be read has no provisions here; the checks tell why.
 */
export async function readRecord(input: RecordInput): Promise<PolicyPage[]> {
  const {siteDir, versions, topics, references, wording = []} = input;
  const newest = versions.at(-1) as PolicyVersion;
  const read = async (version: PolicyVersion, topic: Topic): Promise<PolicyPage> => {
    const file = fileOf(version, newest, topic.id);
    const page = {versionId: version.id, topicId: topic.id, file};
    try {
      const text = await fs.readFile(path.join(siteDir, file), 'utf8');
      const tree = await parseMarkdown(text, {
        format: 'mdx',
        remarkPlugins: [[remarkCitations, {references, changeFence: CHANGE_FENCE}], ...wording],
      });
      const {provisions} = toProvisions(tree, {
        depth: 2,
        changeFence: CHANGE_FENCE,
        introId: 'intro',
        introTitle: topic.title,
      });
      return {...page, provisions};
    } catch {
      return {...page, provisions: []};
    }
  };
  return Promise.all(versions.flatMap((version) => topics.map((topic) => read(version, topic))));
}
