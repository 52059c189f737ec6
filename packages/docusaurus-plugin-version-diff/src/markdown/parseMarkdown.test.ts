import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';
import {parseMarkdown, type ParseOptions} from './parseMarkdown';

const parse = (text: string, options: Partial<ParseOptions> = {}): Promise<Root> =>
  parseMarkdown(text, {format: 'mdx', remarkPlugins: [], ...options});

const types = (root: Root): string[] => root.children.map(({type}) => type);

describe('a page', () => {
  it('has front matter, tables, footnotes and admonitions', async () => {
    const text = '---\ntitle: A\n---\n\n| a |\n| - |\n\n[^1]: Note.\n\n:::note\n\nWords.\n\n:::';
    expect(types(await parse(text))).toEqual([
      'yaml',
      'table',
      'footnoteDefinition',
      'containerDirective',
    ]);
  });

  it('is MDX or Markdown', async () => {
    expect(types(await parse('<Chart />'))).toEqual(['mdxJsxFlowElement']);
    expect(types(await parse('<Chart />', {format: 'md'}))).toEqual(['html']);
    expect(toString(await parse('{a} < b', {format: 'md'}))).toBe('{a} < b');
  });

  it('that cannot be read says where', async () => {
    await expect(parse('Words.\n\n</Tabs>')).rejects.toMatchObject({line: 3});
  });

  it('may hold comments of HTML where the site allows them in MDX', async () => {
    await expect(parse('<!-- a remark -->')).rejects.toThrow();
    expect(types(await parse('<!-- a remark -->', {comments: true}))).toEqual([]);
  });

  it('keeps a colon before a word', async () => {
    expect(toString(await parse('The ratio width:height at 10:30.'))).toBe(
      'The ratio width:height at 10:30.',
    );
  });

  it('leaves a directive alone that a step of the site has taken', async () => {
    const take = () => (root: Root) => {
      const [paragraph] = root.children as {children: {data?: object}[]}[];
      Object.assign(paragraph?.children[1] ?? {}, {data: {hName: 'abbr'}});
    };
    const root = await parse('An :abbr here', {remarkPlugins: [take]});
    expect(root.children[0]).toMatchObject({children: [{}, {type: 'textDirective'}, {}]});
  });

  it('shows emoji where the site does, and only those there are', async () => {
    expect(toString(await parse(':tada: :+1: :no-such-thing:', {emoji: true}))).toBe(
      '🎉 👍 :no-such-thing:',
    );
    expect(toString(await parse(':tada:'))).toBe(':tada:');
  });

  it('goes through the steps of the site', async () => {
    const shout = () => (root: Root) => {
      root.children = [
        {type: 'paragraph', children: [{type: 'text', value: toString(root).toUpperCase()}]},
      ];
    };
    expect(toString(await parse('words', {remarkPlugins: [shout]}))).toBe('WORDS');
  });
});
