import type {Paragraph} from 'mdast';
import {describe, expect, it} from 'vitest';
import type {Inline} from '../core';
import {parseMarkdown} from './parseMarkdown';
import {toInlines} from './toInlines';

async function inlines(text: string, format: 'md' | 'mdx' = 'mdx', labels: string[] = []) {
  const root = await parseMarkdown(text, {format, remarkPlugins: []});
  const [paragraph] = root.children as [Paragraph];
  return toInlines(paragraph.children, (label) => void labels.push(label));
}

/** `em(strong(words))`, for short. */
function told(parts: readonly Inline[]): string {
  return parts
    .map(({text, styles = []}) =>
      styles.reduceRight(
        (inner, {kind, href}) => `${kind}${href === undefined ? '' : ` ${href}`}(${inner})`,
        text,
      ),
    )
    .join('|');
}

describe('a line', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a *b* **c** ~~d~~ `e`', 'a |emphasis(b)| |strong(c)| |strike(d)| |code(e)'],
    ['*a **b***', 'emphasis(a )|emphasis(strong(b))'],
    ['[a *b*](./x.mdx#y)', 'link ./x.mdx#y(a )|link ./x.mdx#y(emphasis(b))'],
    ['[a][1]\n\n[1]: https://x.example', 'a'],
    ['a\nb  \nc', 'a b| |c'],
    ['![A picture](a.png) and ![](b.png)', 'A picture| and |b.png'],
    ['![A picture][1]\n\n[1]: a.png', 'A picture'],
    ['a<br/>b', 'a| |b'],
    [
      'a <b>b</b> <code>c</code> <a href="/d">d</a> <kbd>e</kbd>',
      'a |strong(b)| |code(c)| |link /d(d)| |e',
    ],
    ['a <img src="x.png" alt="A picture"/>', 'a |A picture'],
    ['press <Key name="x" />', 'press |code(<Key name="x" />)'],
    ['a <Key>b</Key>', 'a |b'],
    ["a{' '}b {/* remark */}{n}", 'a| |b |code({n})'],
  ])('%j', async (text, expected) => {
    expect(told(await inlines(text))).toBe(expected);
  });

  it('of plain Markdown leaves tags out and keeps what stands between them', async () => {
    expect(told(await inlines('a <b>b</b><br>c <!-- remark -->', 'md'))).toBe('a |b| |c');
  });

  it('tells its footnotes and keeps no words of them', async () => {
    const labels: string[] = [];
    expect(told(await inlines('One.[^a] Two.[^b]\n\n[^a]: A.\n\n[^b]: B.', 'mdx', labels))).toBe(
      'One.| Two.',
    );
    expect(labels).toEqual(['a', 'b']);
  });

  it('shows what only a plugin knows as its words or its source', () => {
    const nodes = [
      {type: 'inlineMath', value: 'a^2'},
      {type: 'marked', children: [{type: 'text', value: ' b'}]},
    ] as unknown as Paragraph['children'];
    expect(told(toInlines(nodes))).toBe('code(a^2)| b');
  });
});
