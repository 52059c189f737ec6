import {expect, test} from 'vitest';
import {diffProvision, lightRows, type Block} from '../../../core';
import {hasSameWords} from './hasSameWords';

const paragraph = (text: string, inside: Block['inside'] = []): Block => ({
  kind: 'paragraph',
  inside,
  inlines: [{text}],
});

const item = (text: string, id: number): Block =>
  paragraph(text, [
    {kind: 'list', id: 1},
    {kind: 'item', id},
  ]);

const tip = (text: string, label?: string, name = 'tip'): Block =>
  paragraph(text, [{kind: 'admonition', id: 1, name, ...(label ? {label} : {})}]);

const compare = (before: Block[], after: Block[]) => {
  const provision = {id: 'a', title: 'A', citations: []};
  return hasSameWords(
    lightRows(diffProvision({...provision, blocks: before}, {...provision, blocks: after}).blocks),
  );
};

const ONE = 'Officers keep no record of it.';
const TWO = 'They may ask for a name.';

test.each([
  ['a paragraph that became an item', [paragraph(ONE)], [item(ONE, 1)], true],
  ['a paragraph cut in two', [paragraph(`${ONE} ${TWO}`)], [paragraph(ONE), paragraph(TWO)], true],
  ['two joined', [paragraph(ONE), paragraph(TWO)], [paragraph(`${ONE} ${TWO}`)], true],
  ['items of another list', [item(ONE, 1), item(TWO, 2)], [item(ONE, 1), item(TWO, 1)], true],
  ['another order', [paragraph(ONE), paragraph(TWO)], [paragraph(TWO), paragraph(ONE)], false],
  ['another word', [paragraph(ONE)], [paragraph(ONE.replace('no', 'a'))], false],
  ['another title of an admonition', [tip(ONE, 'Ask')], [tip(ONE, 'Do not ask')], false],
  ['an admonition of another kind', [tip(ONE)], [tip(ONE, undefined, 'danger')], false],
  ['an admonition that stayed', [tip(ONE), tip(TWO)], [tip(`${ONE} ${TWO}`)], true],
  ['a word more', [paragraph(ONE)], [paragraph(`${ONE} Now.`)], false],
])('%s', (_, before, after, expected) => {
  expect(compare(before, after)).toBe(expected);
});
