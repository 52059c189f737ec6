/**
 * Every version has every page, and nothing else.
 *
 * Why: a reader who switches versions must stay on the same rule. Docusaurus sends readers of a
 * missing page to the first page of the version without a word.
 *
 * Good: `versioned_docs/version-2003/jails.mdx`
 * Bad: no such file, told as `Unexpected absence, expected the page "Jails" of version 2003. …`
 */
import {nearestKeys} from '../../src/citations/nearestKeys';
import type {Finding, Rule} from '../types';

export const pagesPresent: Rule = {
  id: 'pages-present',
  check: ({pages, strays, topics, versions}) => {
    const title = new Map(topics.map((topic) => [topic.id, topic.title]));
    const findings = pages.flatMap((page): Finding[] => {
      const {file, text, topicId, versionId, unreadable} = page;
      const what = `the page "${title.get(topicId)}" of version ${versionId}`;
      if (text === undefined) {
        return [
          {
            file,
            line: 1,
            message: `Unexpected absence, expected ${what}. Start from the same file of the version before.`,
          },
        ];
      }
      if (text.trim() === '') {
        return [
          {
            file,
            line: 1,
            message: `Unexpected empty file, expected ${what}. Start from the same file of the version before.`,
          },
        ];
      }
      return unreadable ? [unreadable] : [];
    });
    const known = [
      ...topics.map(({id}) => `${id}.mdx`),
      ...versions.map(({id}) => `version-${id}`),
    ];
    return [
      ...findings,
      ...strays.map((file) => ({
        file,
        line: 1,
        message: `Unexpected file or folder, expected only pages of data/topics.json in versions of data/versions.json. Nearest: ${nearestKeys(file.split('/').at(-1) ?? '', known, 1).join('')}.`,
      })),
    ];
  },
};
