import {describe, expect, it} from 'vitest';
import {
  parseMarkdown,
  toProvisions,
} from '../../../packages/docusaurus-plugin-version-diff/src/public';
import type {References} from '../../citations/reference';
import type {PolicyPage} from '../../record/types';
import {standings} from '../../record/standings';
import remarkCitations from '../../remark/remarkCitations';
import {toChangeRecords, toProvisionRecords} from './records';

const references: References = new Map([
  ['law-1', {key: 'law-1', short: 'Local Law 1', parts: [{text: 'Local Law 1'}]}],
  ['law-2', {key: 'law-2', short: 'Local Law 2', parts: [{text: 'Local Law 2'}]}],
]);

async function pageOf(versionId: string, text: string): Promise<PolicyPage> {
  const tree = await parseMarkdown(text, {
    format: 'mdx',
    remarkPlugins: [[remarkCitations, {references, changeFence: 'change'}]],
  });
  const {provisions} = toProvisions(tree, {
    depth: 2,
    changeFence: 'change',
    introId: 'intro',
    introTitle: 'Jails',
  });
  return {versionId, topicId: 'jails', file: `${versionId}/jails.mdx`, provisions};
}

const pages = [
  await pageOf(
    '2011',
    '## Detainers {/* #detainers */}\n\nStaff may honor a detainer. [@law-1, § 1]',
  ),
  await pageOf(
    '2014',
    [
      '## Detainers {/* #detainers */}',
      'Staff may not honor a detainer, unless [@law-2, § 1; @law-1; @law-2, § 2]',
      '- a judge signed; or\n- a *search* shows it.',
      '```change\nkind: substantive\ncause: "@law-2, § 1"\ndate: 2014-12-14\nsummary: A warrant is needed.\n```',
    ].join('\n\n'),
  ),
];
const ids = ['2011', '2014'];

describe('provisions as data', () => {
  const records = toProvisionRecords(pages, standings(pages, ids), 'https://site.example');

  it('hold the words, without citations', () => {
    expect(records[1]?.text).toBe(
      'Staff may not honor a detainer, unless\n- a judge signed; or\n- a search shows it.',
    );
  });

  it('name each source once, their standing and their address', () => {
    expect(records[1]).toMatchObject({
      sources: ['law-2', 'law-1'],
      since: '2014',
      address: 'https://site.example/policy/2014/jails/#detainers',
    });
    expect(records[0]).toMatchObject({status: 'first', since: '2011'});
  });
});

it('changes as data name their cause and lead to the comparison that shows them', () => {
  expect(toChangeRecords(pages, ids, 'https://site.example')).toEqual([
    {
      version: '2014',
      topic: 'jails',
      provision: 'detainers',
      kind: 'substantive',
      date: '2014-12-14',
      summary: 'A warrant is needed.',
      cause: [{text: 'Local Law 2, § 1', source: 'law-2'}],
      address: 'https://site.example/compare/2011/2014/jails/#detainers',
    },
  ]);
});
