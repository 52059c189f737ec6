/**
 * The only file that touches the citation library and the disk. It runs at build time, in Node: the
 * reader's browser gets finished text. Citation.js can also fetch and guess input; we call its
 * output side only, so nothing here ever goes to the network.
 */
import {readFileSync} from 'node:fs';
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type {CslItem} from './types';

/** `apa` comes with the library; the others are ours, in `data/styles/`. */
export type StyleName = 'legal' | 'apa' | 'mla' | 'chicago';

const OURS: readonly StyleName[] = ['legal', 'mla', 'chicago'];

for (const name of OURS) {
  const file = new URL(`../../data/styles/${name}.csl`, import.meta.url);
  plugins.config.get('@csl').styles.add(name, readFileSync(file, 'utf8'));
}
// A key made of author and year would differ from the key under which our pages cite the source.
Object.assign(plugins.config.get('@bibtex').format, {useIdAsLabel: true, checkLabel: false});

/** One entry of a bibliography, as text or as HTML, with the wrapping of the list around it. */
export function renderEntry(item: CslItem, style: StyleName, format: 'text' | 'html'): string {
  return plugins.output.format('bibliography', [item], {style, format, lang: 'en-US'}).trim();
}

/** One BibTeX entry. The library writes the address twice, the second time with TeX marks in it. */
export function renderBibtex(item: CslItem): string {
  return plugins.output
    .format('bibtex', [item])
    .replace(/^\s*howpublished = .*\n/m, '')
    .trim();
}
