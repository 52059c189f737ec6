import {describe, expect, test} from 'vitest';
import type {FootnoteDefinition, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {parseMarkdown} from '../../packages/docusaurus-plugin-version-diff/src/public';
import type {References} from '../citations/reference';
import remarkCitations from './remarkCitations';

const references: References = new Map([
  [
    'eo-41',
    {
      key: 'eo-41',
      short: 'Executive Order 41 of 2003',
      parts: [{text: 'Exec. Order No. 41, '}, {text: 'Privacy', italic: true}],
      url: 'https://example.org/eo-41',
    },
  ],
  ['case', {key: 'case', short: 'A v. B', parts: [{text: 'A v. B', italic: true}]}],
]);

async function run(text: string): Promise<Root> {
  return parseMarkdown(text, {
    format: 'mdx',
    remarkPlugins: [[remarkCitations, {references, changeFence: 'change'}]],
  });
}

function footnotes(root: Root): string[] {
  return root.children
    .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
    .map((node) => toString(node));
}

function referencesOf(root: Root): string[] {
  const labels: string[] = [];
  visit(root, 'footnoteReference', ({identifier}) => {
    labels.push(identifier);
  });
  return labels;
}

describe('a citation becomes a footnote', () => {
  test('with the formatted reference, the pinpoint and the links', async () => {
    const root = await run('The rule. [@eo-41, § 4]');
    expect(footnotes(root)).toEqual(['Exec. Order No. 41, Privacy, § 4. Source']);
    const urls: string[] = [];
    visit(root, 'link', ({url}) => {
      urls.push(url);
    });
    expect(urls).toEqual(['/sources/eo-41/']);
  });

  test('in short with the name, the way to its page and the pinpoint', async () => {
    const root = await parseMarkdown('The rule. [@eo-41, § 4; @case]', {
      format: 'mdx',
      remarkPlugins: [[remarkCitations, {references, changeFence: 'change', form: 'short'}]],
    });
    expect(footnotes(root)).toEqual(['Executive Order 41 of 2003, § 4', 'A v. B']);
    const urls: string[] = [];
    visit(root, 'link', ({url}) => {
      urls.push(url);
    });
    expect(urls).toEqual(['/sources/eo-41/', '/sources/case/']);
  });

  test('the space before it goes, so that the number stands at the full stop', async () => {
    const root = await run('The rule. [@eo-41, § 4] More.');
    expect(toString(root.children[0])).toBe('The rule. More.');
  });

  test('the same citation twice is one footnote, another place in the same source is another', async () => {
    const root = await run('One. [@eo-41, § 4] Two. [@eo-41, § 4] Three. [@eo-41, § 5; @case]');
    expect(footnotes(root)).toHaveLength(3);
    expect(referencesOf(root)).toEqual(['eo-41.s-4', 'eo-41.s-4', 'eo-41.s-5', 'case']);
  });

  test('an unknown key stops the page at its line, with the nearest keys', async () => {
    await expect(run('One.\n\nTwo. [@eo-14, § 4]')).rejects.toMatchObject({
      line: 3,
      reason:
        'Unexpected source key "eo-14", expected a key of data/sources.json. Nearest: eo-41, case',
    });
  });
});

test('the cause of a change note gets names and addresses', async () => {
  const root = await run('```change\nkind: status\ncause: "@eo-41, § 4; @case"\n```');
  const [code] = root.children;
  expect(code?.type === 'code' && code.value).toBe(
    [
      'kind: status',
      'cause:',
      '  - text: Executive Order 41 of 2003, § 4',
      '    href: /sources/eo-41/',
      '  - text: A v. B',
      '    href: /sources/case/',
      '',
    ].join('\n'),
  );
});
