import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {topics, versions} from '../../data';
import {
  diffProvision,
  provisionText,
  textAfter,
  textBefore,
} from '../../packages/docusaurus-plugin-version-diff/src/public';
import {readContribution} from '../../checks/read';
import type {Contribution} from '../../checks/types';
import {DIFF_OPTIONS} from '../../src/record/standings';

const pairs = versions.flatMap((older, index) =>
  versions.slice(index + 1).map((newer) => [older.id, newer.id] as const),
);

describe('the promise: drop the additions and you have the older text, drop the removals and you have the newer', () => {
  let contribution: Contribution;
  beforeAll(async () => {
    contribution = await readContribution(path.resolve(__dirname, '../..'));
  });

  test.each(pairs)('holds for every provision of %s and %s', (older, newer) => {
    let compared = 0;
    for (const topic of topics) {
      const find = (versionId: string) =>
        contribution.pages.find(
          (page) => page.versionId === versionId && page.topicId === topic.id,
        );
      for (const {id} of topic.provisions) {
        const before = find(older)?.provisions.find((provision) => provision.id === id);
        const after = find(newer)?.provisions.find((provision) => provision.id === id);
        if (!before || !after) {
          throw new Error(`${topic.id}#${id} is missing in ${older} or ${newer}`);
        }
        const diff = diffProvision(before, after, DIFF_OPTIONS);
        expect(textBefore(diff)).toBe(provisionText(before));
        expect(textAfter(diff)).toBe(provisionText(after));
        compared++;
      }
    }
    expect(compared).toBe(topics.reduce((sum, {provisions}) => sum + provisions.length, 0));
  });
});
