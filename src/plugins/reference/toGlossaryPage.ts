import type {GlossaryTerm} from '../../../data/listTypes';
import type {PolicyVersion} from '../../../data/types';
import type {References} from '../../citations/reference';
import {curly} from '../../citations/curly';
import {sourceLinks, type TextLink} from '../../record/links';
import {policyPath} from '../../record/paths';

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** The version in which it came into the policy; absent for general terms. */
  readonly entered?: TextLink;
  readonly byVersion: readonly {readonly version: string; readonly text: string}[];
  readonly see: readonly TextLink[];
  readonly sources: readonly TextLink[];
}

export interface GlossaryPageData {
  readonly entries: readonly GlossaryEntry[];
}

/** Address of a term. */
export function termPath(id: string): string {
  return `/glossary/#${id}`;
}

/** The terms in the order of the alphabet. */
export function toGlossaryPage(
  terms: readonly GlossaryTerm[],
  references: References,
  versions: readonly PolicyVersion[],
): GlossaryPageData {
  const labelOf = new Map(versions.map(({id, label}) => [id, label]));
  const termOf = new Map(terms.map(({id, term}) => [id, term]));
  const find = (names: ReadonlyMap<string, string>, id: string): string => {
    const name = names.get(id);
    if (name === undefined) {
      throw new Error(
        `Unexpected "${id}" in data/glossary.json, expected one of: ${[...names.keys()].join(', ')}.`,
      );
    }
    return name;
  };
  return {
    entries: terms
      .map(({id, term, definition, entered, byVersion = {}, see = [], sources}) => ({
        id,
        term,
        definition: curly(definition),
        ...(entered === null
          ? {}
          : {entered: {text: find(labelOf, entered), href: policyPath(entered, 'overview')}}),
        byVersion: Object.entries(byVersion).map(([version, text]) => ({
          version: find(labelOf, version),
          text: curly(text),
        })),
        see: see.map((other) => ({text: find(termOf, other), href: termPath(other)})),
        sources: sourceLinks(sources, references),
      }))
      .sort((a, b) => a.term.localeCompare(b.term, 'en', {numeric: true})),
  };
}
