import type {Heading} from 'mdast';
import {expect, it} from 'vitest';
import {readHeading} from './headingId';
import {parseMarkdown} from './parseMarkdown';

async function heading(text: string, format: 'md' | 'mdx'): Promise<Heading> {
  const root = await parseMarkdown(text, {format, remarkPlugins: []});
  return root.children[0] as Heading;
}

it.each([
  ['mdx', '## City workers {/* #city-workers */}', 'City workers', 'city-workers'],
  ['mdx', '## City workers {/* #city-workers for now */}', 'City workers', 'city-workers'],
  ['mdx', '## City workers {/* not an id */}', 'City workers /* not an id */', undefined],
  ['mdx', '## City *workers* \\{#city}', 'City workers', 'city'],
  ['md', '## City workers <!-- #city-workers -->', 'City workers', 'city-workers'],
  ['md', '## City workers {#city-workers}', 'City workers', 'city-workers'],
  ['md', '## City workers', 'City workers', undefined],
] as const)('%s: %s', async (format, source, text, id) => {
  expect(readHeading(await heading(source, format))).toMatchObject({text, id});
});
