import {HtmlValidate, StaticConfigLoader} from 'html-validate';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {DEFAULT_DIFF_OPTIONS, diffProvision, textAfter, textBefore} from './core';
import {parseMarkdown, toProvisions} from './markdown';
import MarkedBlocks from './theme/VersionDiff/MarkedBlocks';

async function provision(text: string) {
  const tree = await parseMarkdown(`## Rule\n\n${text}`, {format: 'mdx', remarkPlugins: []});
  const options = {depth: 2, changeFence: 'change', introId: 'intro', introTitle: 'Intro'};
  return toProvisions(tree, options).provisions[0];
}

async function compare(before: string, after: string) {
  return diffProvision(await provision(before), await provision(after), DEFAULT_DIFF_OPTIONS);
}

async function html(before: string, after: string, layout: 'pairs' | 'inline' = 'inline') {
  const {blocks} = await compare(before, after);
  return renderToStaticMarkup(<MarkedBlocks blocks={blocks} idPrefix="rule" layout={layout} />);
}

/** Class names and read-aloud words away: what is left is the shape of a text and its marks. */
const shape = (markup: string): string =>
  markup
    .replace(/<span[^>]*data-spoken[^>]*>.*?<\/span>/g, '')
    .replace(/<span[^>]*>|<\/span>/g, '')
    .replace(/ (class|data-row|data-all|id)="[^"]*"/g, '');

const LIST =
  'A door may be opened if\n\n- a judge has ordered it in writing; or\n- the owner of the house agrees to it.';

describe('whole passages', () => {
  it('a changed list item is marked in its item', async () => {
    expect(shape(await html(LIST, LIST.replace('in writing', 'by word of mouth')))).toContain(
      '<li><p>a judge has ordered it <del>in writing</del><ins>by word of mouth</ins>; or</p></li>',
    );
  });

  it('an added item is an item', async () => {
    expect(
      shape(await html(LIST, `${LIST}\n- the house is on fire and people are inside.`)),
    ).toContain('<li><p><ins>the house is on fire and people are inside.</ins></p></li></ul>');
  });

  it('a moved paragraph stands at both places, with links both ways', async () => {
    const [a, b, c] = [
      'Visitors leave the building before eight in the evening.',
      'Bags are searched at the gate by two guards.',
      'Phones are left in the locker room at the entrance.',
    ];
    const markup = await html([a, b, c].join('\n\n'), [b, c, a].join('\n\n'));
    expect(markup).toContain('id="rule-move-0-from" href="#rule-move-0-to"');
    expect(markup).toContain('id="rule-move-0-to" href="#rule-move-0-from"');
    expect(shape(markup)).toContain(`<del>${a}</del>`);
    expect(shape(markup)).toContain(`<ins>${a}</ins>`);
  });

  it('a changed cell is marked in its cell, and the head of a table stays one', async () => {
    const table = '| Crime | Years |\n| --- | --- |\n| Theft | five years |';
    const markup = shape(await html(table, table.replace('five', 'ten')));
    expect(markup).toContain('<th scope="col"><div>Crime</div></th>');
    expect(markup).toContain('<td><div><del>five</del><ins>ten</ins> years</div></td>');
  });

  it.each([
    [
      'the title of an admonition',
      ':::tip[A tip]\n\nThe door is open.\n\n:::',
      ':::tip[A good tip]\n\nThe door is open.\n\n:::',
      '<div><p><del>A tip</del><ins>A good tip</ins></p></div><p>The door is open.</p>',
    ],
    [
      'the kind of an admonition, under a passage that went',
      ':::info\n\nThey ask for a name.\n\nThe door is open.\n\n:::',
      ':::danger\n\nThe door is open.\n\n:::',
      '<div><p><del>info</del><ins>danger</ins></p></div><p><del>They ask for a name.</del></p>',
    ],
    [
      'the name of a tab',
      '<Tabs>\n<TabItem value="a" label="Yarn">\n\nThe door is open.\n\n</TabItem>\n</Tabs>',
      '<Tabs>\n<TabItem value="a" label="pnpm">\n\nThe door is open.\n\n</TabItem>\n</Tabs>',
      '<p><del>Yarn</del><ins>pnpm</ins></p>',
    ],
  ])('%s is marked where it changed', async (_, before, after, expected) => {
    expect(shape(await html(before, after))).toContain(expected);
  });

  it('a label that stayed has no mark', async () => {
    const text = ':::tip[A tip]\n\nThe door is open.\n\n:::';
    expect(shape(await html(text, text.replace('open', 'shut')))).toContain(
      '<p>A tip</p><p>The door is <del>open</del><ins>shut</ins>.</p>',
    );
  });

  it('two texts with little in common are shown before and after in full', async () => {
    const markup = shape(
      await html(
        'The policy is silent on this.',
        'Officers must present a warrant signed by a judge.',
      ),
    );
    expect(markup).toMatch(/Before<\/p><p><del>The policy is silent on this.<\/del><\/p>/);
    expect(markup).toMatch(
      /After<\/p><p><ins>Officers must present a warrant signed by a judge.<\/ins>/,
    );
  });
});

const HARD: readonly [string, string, string][] = [
  [
    'lists in lists',
    '- a rule of the house\n  - its first part\n  - its second part',
    '- a rule of the house\n  - its second part\n  - a third part of it',
  ],
  ['a quotation', '> The doors of the jail are open.', '> The doors of the jail are shut.'],
  ['code', '```js\nconst a = 1;\n```', '```js\nconst a = 2;\n```'],
  ['a heading', '### Part one\n\nThe words of it stay.', '### Part two\n\nThe words of it stay.'],
  ['an admonition of words', '**Note.** The doors *are* open.', '**Note.** The doors *were* open.'],
  [
    'a table with a column more',
    '| a | b |\n| - | - |\n| one | two |',
    '| a | b | c |\n| - | - | - |\n| one | two | three |',
  ],
  [
    'a paragraph that became a list',
    'The doors are open to all of them.',
    '- The doors are open to all of them.\n- The gates too.',
  ],
];

/** Its title is no passage of the text, so the promise does not hold it. */
const LABELLED: (typeof HARD)[number] = [
  'an admonition with another title',
  ':::tip[A tip]\n\nThe doors are open.\n\n:::',
  ':::tip[A good tip]\n\nThe doors are open.\n\n:::',
];

describe.each(['pairs', 'inline'] as const)('in the layout "%s"', (layout) => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({root: true, extends: ['html-validate:standard']}),
  );

  it.each([...HARD, LABELLED])('%s comes out as valid HTML', async (_, before, after) => {
    const body = await html(before, after, layout);
    const page = `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
    const {results} = await validator.validateString(page);
    expect(results.flatMap(({messages}) => messages.map(({message}) => message))).toEqual([]);
  });
});

/** Words of the markup, as one line. */
const words = (markup: string): string =>
  markup
    .replace(/<a [^>]*data-move[^>]*>.*?<\/a>/g, '')
    .replace(/<\/?(ins|del|em|strong|code|s|a)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

it.each(HARD)(
  'on the page too, dropping the additions leaves the old words: %s',
  async (_, before, after) => {
    const diff = await compare(before, after);
    const markup = shape(await html(before, after)).replace(/<p>(Before|After)<\/p>/g, '');
    expect(words(markup.replace(/<ins>.*?<\/ins>/gs, ''))).toBe(squeeze(textBefore(diff)));
    expect(words(markup.replace(/<del>.*?<\/del>/gs, ''))).toBe(squeeze(textAfter(diff)));
  },
);
