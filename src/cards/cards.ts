import {topics, versions} from '../../data';
import {periodOf} from '../components/periodOf';
import type {CardId} from './cardPath';

/** The words on a preview picture, and which stations of the line are filled. */
export interface CardText {
  readonly title: string;
  readonly about: string;
  readonly marked: readonly string[];
}

const all = versions.map(({id}) => id);
const ends = [all[0] ?? '', all.at(-1) ?? ''];

const KINDS = {
  site: {
    title: 'New York City’s sanctuary policy, version by version',
    about: 'The rule in every period since the 1980s, every change between them, with its source',
    marked: ends.slice(1),
  },
  compare: {
    title: 'What changed, rule by rule',
    about: 'Any two versions of the policy: what changed, which instrument changed it, since when',
    marked: ends,
  },
  history: {
    title: 'One rule through all versions',
    about: 'When it first appears, what changed it, since when it is unchanged',
    marked: all,
  },
  timeline: {
    title: 'Timeline',
    about: 'Every dated event of the policy, each with its source',
    marked: [],
  },
  sources: {
    title: 'Sources',
    about: 'Every order, law, ruling and record the site cites, and the rules that rest on it',
    marked: [],
  },
  offenses: {
    title: 'The list of offenses',
    about: 'The violent or serious crimes of Local Laws 58 and 59 of 2014 in full',
    marked: ['2014'],
  },
  'press-check': {
    title: 'Press check',
    about: 'Claims from the press about the policy, each held against the sources',
    marked: [],
  },
  glossary: {
    title: 'Glossary',
    about: 'What each term means, and since which version',
    marked: [],
  },
  data: {
    title: 'Open data',
    about: 'Versions, provisions, changes, events and sources as JSON and CSV',
    marked: [],
  },
  teach: {
    title: 'Teach with the record',
    about: 'Assignments for classrooms, on pages and comparisons whose addresses stay',
    marked: all,
  },
} satisfies Record<Exclude<CardId, `policy-${string}`>, CardText>;

/** Every picture: one for each kind of page, and for pages of the policy one for each version. */
export function cardTexts(): readonly (CardText & {readonly id: CardId})[] {
  return [
    ...Object.entries(KINDS).map(([id, text]) => ({id: id as keyof typeof KINDS, ...text})),
    ...versions.map((version) => ({
      id: `policy-${version.id}` as const,
      title: version.label,
      about: `New York City’s sanctuary policy ${version.to ? `of ${periodOf(version)}` : 'today'}: ${topics.length} topics, each rule with its source`,
      marked: [version.id],
    })),
  ];
}
