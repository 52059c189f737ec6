import type {PressClaim} from '../../../data/listTypes';
import type {PolicyVersion, Topic} from '../../../data/types';
import type {References} from '../../citations/reference';
import {curly} from '../../citations/curly';
import {provisionLink, sourceLinks, type TextLink} from '../../record/links';
import {countKinds, type Kind} from './kinds';

/** How a claim stands, in the words readers see. */
export const VERDICTS: Readonly<Record<string, string>> = {
  correct: 'Correct',
  'correct-with-detail': 'Correct, with a detail',
  incomplete: 'Incomplete',
  imprecise: 'Imprecise',
  'not-correct': 'Not correct',
  'not-established': 'Not established',
};

export interface CheckedClaim {
  readonly id: string;
  readonly claim: string;
  readonly verdict: string;
  readonly statement: string;
  readonly sources: readonly TextLink[];
  readonly settledBy: readonly TextLink[];
}

export interface PressCheckPageData {
  readonly kinds: readonly Kind[];
  readonly claims: readonly CheckedClaim[];
}

/** The claims in the order of the account, each with the provisions that settle it. */
export function toPressCheckPage(
  claims: readonly PressClaim[],
  references: References,
  {
    versions,
    topics,
  }: {readonly versions: readonly PolicyVersion[]; readonly topics: readonly Topic[]},
): PressCheckPageData {
  const shortOf = new Map(versions.map(({id, short}) => [id, short]));
  return {
    kinds: countKinds(
      VERDICTS,
      claims.map(({verdict}) => verdict),
    ),
    claims: claims.map(({id, claim, verdict, statement, sources, settledBy}) => ({
      id,
      claim: curly(claim),
      verdict,
      statement: curly(statement),
      sources: sourceLinks(sources, references),
      settledBy: settledBy.map((place) => {
        const link = provisionLink(place, topics);
        return {...link, text: `${link.text} (${shortOf.get(place.version) ?? place.version})`};
      }),
    })),
  };
}
