import type {RootContent} from 'mdast';
import {describe, expect, it} from 'vitest';
import type {Block} from '../core';
import {parseMarkdown} from './parseMarkdown';
import {toBlocks} from './toBlocks';

async function blocks(text: string, format: 'md' | 'mdx' = 'mdx'): Promise<readonly Block[]> {
  const root = await parseMarkdown(text, {format, remarkPlugins: [], comments: true});
  return toBlocks(root.children, () => {});
}

/** `list 1 > item 2: words`, for short. */
function told({kind, inside, inlines, lang, depth}: Block): string {
  const places = inside.map(({kind: container, id, name, label, ordered, header}) =>
    [container, id, name, label && `"${label}"`, ordered && 'ordered', header && 'header']
      .filter(Boolean)
      .join(' '),
  );
  const what = [kind, lang, depth].filter((part) => part !== undefined && part !== '').join(' ');
  return `${places.map((place) => `${place} > `).join('')}${what}: ${inlines.map(({text}) => text).join('')}`;
}

const read = async (text: string, format?: 'md' | 'mdx') => (await blocks(text, format)).map(told);

describe('blocks of Markdown', () => {
  it.each([
    ['Words.', ['paragraph: Words.']],
    ['### Deeper', ['heading 3: Deeper']],
    [
      '- a\n- b\n\n  c',
      [
        'list 1 > item 2 > paragraph: a',
        'list 1 > item 3 > paragraph: b',
        'list 1 > item 3 > paragraph: c',
      ],
    ],
    ['1. a', ['list 1 ordered > item 2 > paragraph: a']],
    ['- [x] a\n- [ ] b', ['list 1 > item 2 > paragraph: ☑ a', 'list 1 > item 3 > paragraph: ☐ b']],
    ['> a', ['quote 1 > paragraph: a']],
    [
      '| a | b |\n| - | - |\n| c |   |',
      [
        'table 1 > row 2 header > cell: a',
        'table 1 > row 2 header > cell: b',
        'table 1 > row 3 > cell: c',
        'table 1 > row 3 > cell: ',
      ],
    ],
    ['```js title="a.js" {1}\nlet a;\n```', ['paragraph: a.js', 'code js: let a;']],
    ['    let a;', ['paragraph: let a;']],
    ['![A picture](a.png)', ['image: A picture a.png']],
    ['![](a.png)', ['image: a.png']],
    ['---', []],
    ['[1]: https://x.example', []],
  ])('%j', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it('keeps two lists in a row apart', async () => {
    const [first, second] = await blocks('- a\n\n1. b');
    expect(first?.inside[0]?.id).not.toBe(second?.inside[0]?.id);
  });
});

describe('blocks of Docusaurus', () => {
  it.each([
    [':::note\n\nWords.\n\n:::', ['admonition 1 note > paragraph: Words.']],
    [':::tip[A *title*]\n\nWords.\n\n:::', ['admonition 1 tip "A title" > paragraph: Words.']],
    [':::tip{title="Title"}\n\nWords.\n\n:::', ['admonition 1 tip "Title" > paragraph: Words.']],
    [
      '::::a\n\n:::b\n\nWords.\n\n:::\n\n::::',
      ['admonition 1 a > admonition 2 b > paragraph: Words.'],
    ],
    ['::leaf[Words]', ['paragraph: Words']],
    [
      '<Admonition type="info" title="Title">\n\nWords.\n\n</Admonition>',
      ['admonition 1 info "Title" > paragraph: Words.'],
    ],
    [
      '<Tabs>\n<TabItem value="a" label="A">\n\nWords.\n\n</TabItem>\n</Tabs>',
      ['tabs 1 > tab 2 "A" > paragraph: Words.'],
    ],
    [
      '<details>\n<summary>More</summary>\n\nWords.\n\n</details>',
      ['details 1 > paragraph: More', 'details 1 > paragraph: Words.'],
    ],
    ['<head>\n  <title>Not shown</title>\n</head>', []],
  ])('%j', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});

describe('blocks of MDX', () => {
  it.each([
    ['<Chart rows={[1, 2]} />', ['opaque Chart: <Chart rows={[1, 2]} />']],
    ['<Card size="2">\n\nWords.\n\n</Card>', ['opaque Card: <Card size="2">', 'paragraph: Words.']],
    ['<Card>\n\nWords.\n\n</Card>', ['paragraph: Words.']],
    ['<div className="a">\n\nWords.\n\n</div>', ['paragraph: Words.']],
    ['<img src="a.png" alt="A picture" />', ['image: A picture a.png']],
    ['<br />', []],
    ['<video src="a.mp4" />', ['opaque video: <video src="a.mp4" />']],
    ["import A from './A';\n\nexport const b = 1;", []],
    ['{/* remark */}', []],
    ['<!-- remark -->', []],
    ['{b + 1}', ['opaque expression: {b + 1}']],
    ["{'words'}", ['paragraph: words']],
  ])('%j', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});

describe('blocks of HTML in plain Markdown', () => {
  it.each([
    [
      '<details>\n<summary>More</summary>\n\nWords.\n\n</details>',
      ['paragraph: More', 'paragraph: Words.'],
    ],
    ['<!-- remark -->', []],
    ['<table><tr><td>1</td></tr></table>', ['opaque html: <table><tr><td>1</td></tr></table>']],
  ])('%j', async (text, expected) => {
    expect(await read(text, 'md')).toEqual(expected);
  });
});

it('what only a plugin knows is kept as its source or its words', () => {
  const nodes = [
    {type: 'math', value: 'a^2'},
    {type: 'box', children: [{type: 'text', value: 'Words'}]},
    {type: 'empty'},
  ] as unknown as RootContent[];
  expect(toBlocks(nodes, () => {}).map(told)).toEqual(['opaque math: a^2', 'opaque box: Words']);
});
