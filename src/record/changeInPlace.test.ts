import {describe, expect, it} from 'vitest';
import {
  diffProvision,
  parseMarkdown,
  toProvisions,
} from '../../packages/docusaurus-plugin-version-diff/src/public';
import {changeInPlace} from './changeInPlace';
import {DIFF_OPTIONS} from './standings';

async function change(before: string, after: string) {
  const read = async (text: string) => {
    const tree = await parseMarkdown(`## Rule\n\n${text}`, {format: 'mdx', remarkPlugins: []});
    const options = {depth: 2, changeFence: 'change', introId: 'intro', introTitle: 'Intro'};
    return toProvisions(tree, options).provisions[0];
  };
  return changeInPlace(diffProvision(await read(before), await read(after), DIFF_OPTIONS));
}

const KEPT = 'This sentence of the rule stays as it is.';

describe('the change shown beside a provision', () => {
  it('is nothing where nothing changed', async () => {
    expect(await change(KEPT, KEPT)).toEqual([]);
  });

  it('is the passages that differ, with their marks and without what stayed', async () => {
    const rows = await change(
      `${KEPT}\n\nThe doors of the jail are open.`,
      `${KEPT}\n\nThe doors of the jail are closed.`,
    );
    expect(rows.map(({kind}) => kind)).toEqual(['reworded']);
    expect(rows[0]?.segments?.map(({type}) => type)).toContain('ins');
    expect(rows[0]?.before?.inlines).toEqual([]);
  });

  it('is the old text alone where the new one, which the page shows, shares nothing with it', async () => {
    const rows = await change(
      'The policy is silent on this.',
      'Officers must present a warrant that a judge has signed.',
    );
    expect(rows.map(({kind, before}) => [kind, before?.inlines[0]?.text])).toEqual([
      ['removed', 'The policy is silent on this.'],
    ]);
  });

  it('is the new passages where they were only added', async () => {
    const rows = await change(KEPT, `${KEPT}\n\nThe guard holds the keys of all doors.`);
    expect(rows.map(({kind}) => kind)).toEqual(['added']);
  });
});
