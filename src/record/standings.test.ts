import {expect, test} from 'vitest';
import type {PageProvision} from '../../packages/docusaurus-plugin-version-diff/src/public';
import {standingKey, standings} from './standings';
import type {PolicyPage} from './types';

function page(versionId: string, text: string): PolicyPage {
  const provision: PageProvision = {
    id: 'rule',
    title: 'Rule',
    line: 1,
    notes: [],
    citations: [],
    blocks: [{kind: 'paragraph', inside: [], inlines: [{text}]}],
  };
  return {versionId, topicId: 'topic', file: '', provisions: [provision]};
}

const SILENT = 'The policy is silent on this.';
const IDS = ['1989', '2003', '2014', '2017', '2026'];
const TEXTS = [
  SILENT,
  SILENT,
  'A worker may not ask.',
  'A worker may not ask.',
  'A worker must not ask.',
];

test('a rule knows what each version made of it and how far its text reaches', () => {
  const found = standings(
    IDS.map((id, index) => page(id, TEXTS[index] ?? '')),
    IDS,
  );
  expect(IDS.map((id) => found.get(standingKey(id, 'topic', 'rule')))).toMatchObject([
    {status: 'first', since: '1989', until: '2003'},
    {status: 'unchanged', since: '1989', until: '2003'},
    {status: 'added', since: '2014', until: '2017'},
    {status: 'unchanged', since: '2014', until: '2017'},
    {status: 'reworded', since: '2026', until: '2026'},
  ]);
});
