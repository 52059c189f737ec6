import type {Offense, OffenseList, SourcePlace} from '../../../data/listTypes';
import {curly} from '../../citations/curly';
import type {References} from '../../citations/reference';
import {formatDay} from '../../components/periodOf';
import {sourceLinks, type TextLink} from '../../record/links';

/** An offense as the page shows it. */
export interface OffenseEntry {
  readonly id: string;
  /** "120.04-a(4)" */
  readonly section: string;
  readonly name: string;
  readonly class: string | null;
  /** "14 December 2014" */
  readonly since: string;
  readonly source: TextLink;
}

export interface OffensesPageData {
  readonly entries: readonly OffenseEntry[];
  /** What the laws name in words, with the place that does. */
  readonly other: readonly {readonly id: string; readonly name: string; readonly place: string}[];
  /** How many sections the law listed when it took effect, and those that came later. */
  readonly enacted: number;
  readonly later: readonly OffenseEntry[];
  /** What the paragraph on the count rests on. */
  readonly countSources: readonly TextLink[];
}

/** What the two laws say, what changed the list, and who gave which number. */
const COUNT_SOURCES: readonly SourcePlace[] = [
  {key: 'nyc-ll-58-2014', pinpoint: '§ 1, Admin. Code § 9-131(a)(7)'},
  {key: 'nyc-ll-59-2014', pinpoint: '§ 1, Admin. Code § 14-154(a)(6)'},
  {key: 'ny-2018-ch-189'},
  {key: 'ny-a6338-2023', pinpoint: '§§ 7–8'},
  {key: 'nyc-doc-proposed-rule-2019', pinpoint: 'Statement of Basis and Purpose'},
  {key: 'dnainfo-2017-01-31'},
  {key: 'politifact-2024-03'},
];

/** The list as it stands, in the order of sections, with what the count of it depends on. */
export function toOffensesPage(
  {entries, other}: OffenseList,
  references: References,
): OffensesPageData {
  const toEntry = (offense: Offense): OffenseEntry => {
    const [source] = sourceLinks([{key: offense.source}], references);
    return {
      id: offense.id,
      section: `${offense.section}${offense.subdivision ?? ''}`,
      name: offense.name,
      class: offense.class,
      since: formatDay(offense.from),
      source: source as TextLink,
    };
  };
  const first = entries.map(({from}) => from).sort()[0];
  return {
    entries: entries.map(toEntry),
    other: other.map(({id, name, law, section}) => ({
      id,
      name: curly(name),
      place: `${law} § ${section}`,
    })),
    enacted: entries.filter(({from}) => from === first).length,
    later: entries.filter(({from}) => from !== first).map(toEntry),
    countSources: sourceLinks(COUNT_SOURCES, references),
  };
}
