import {describe, expect, it} from 'vitest';
import {parseMarkdown} from './parseMarkdown';
import {toProvisions, type PageProvision} from './toProvisions';

async function page(text: string, depth = 2) {
  const root = await parseMarkdown(text, {format: 'mdx', remarkPlugins: []});
  return toProvisions(root, {depth, changeFence: 'change', introId: 'intro', introTitle: 'Page'});
}

const told = ({id, title, line, blocks}: PageProvision): string =>
  `${line} ${id} "${title}": ${blocks.map(({inlines}) => inlines.map(({text}) => text).join('')).join(' / ')}`;

describe('a page', () => {
  it('is cut at its headings', async () => {
    const {provisions} = await page(
      '## One\n\nA.\n\n## Two {/* #two-own */}\n\nB.\n\n### Three\n\nC.',
    );
    expect(provisions.map(told)).toEqual(['1 one "One": A.', '5 two-own "Two": B. / Three / C.']);
  });

  it('has what stands before the first heading under its own title, if there is any', async () => {
    expect((await page('# Title\n\nA.\n\n## One')).provisions.map(told)).toEqual([
      '1 intro "Page": A.',
      '5 one "One": ',
    ]);
    expect((await page('# Title\n\n## One')).provisions.map(told)).toEqual(['3 one "One": ']);
  });

  it('is cut at deeper headings where the site says so, and at those above them', async () => {
    const {provisions} = await page(
      '## One\n\nA.\n\n### Two\n\nB.\n\n## Three\n\nC.\n\n# Four\n\nD.\n\n# Five\n\nE.',
      3,
    );
    expect(provisions.map(told)).toEqual([
      '1 one "One": A.',
      '5 two "Two": B.',
      // The first heading of depth 1 is the title of the page.
      '9 three "Three": C. / D.',
      '17 five "Five": E.',
    ]);
  });

  it('counts headings of one name as Docusaurus does, whatever their depth', async () => {
    const {provisions} = await page('## Same\n\n### Same\n\n## Same');
    expect(provisions.map(({id}) => id)).toEqual(['same', 'same-2']);
  });

  it('keeps a heading without words where it stands', async () => {
    const {provisions} = await page('## One\n\n## \n\nA.');
    expect(provisions.map(({id}) => id)).toEqual(['one']);
  });
});

describe('what stands beside the text', () => {
  it('is the sources it cites, each once, by their words', async () => {
    const [one] = (
      await page('## One\n\nA.[^b] B.[^a] C.[^b]\n\n[^a]: First *book*.\n\n[^b]: Second.')
    ).provisions;
    expect(one?.citations.map(({key}) => key)).toEqual(['Second.', 'First book.']);
  });

  it('is its change notes, and what is wrong with them', async () => {
    const note = '```change\nkind: editorial\ncause: Us\ndate: 2014\nsummary: Shorter.\n```';
    const {provisions, faults} = await page(
      `## One\n\nA.\n\n${note}\n\n## Two\n\n\`\`\`change\nkind: big\n\`\`\``,
    );
    expect(provisions.map(({notes}) => notes.length)).toEqual([1, 0]);
    expect(provisions.map(({blocks}) => blocks.length)).toEqual([1, 0]);
    expect(faults[0]).toEqual({
      line: 14,
      message: 'Unexpected "big" in `kind`, expected one of substantive, status, editorial',
    });
  });
});
