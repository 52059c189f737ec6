import type {OffenseEntry} from '../../plugins/reference/toOffensesPage';

/** What the table can be sorted by. */
export type SortKey = 'section' | 'name' | 'class' | 'since';

export interface Order {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The gravest class first; where the class is open, last. */
const CLASSES = ['A-I felony', 'A-II felony', 'B felony', 'C felony', 'D felony', 'E felony'];

const COMPARE: Readonly<Record<SortKey, (a: OffenseEntry, b: OffenseEntry) => number>> = {
  section: (a, b) => a.section.localeCompare(b.section, 'en', {numeric: true}),
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
  class: (a, b) => rank(a) - rank(b),
  // Two dates at most: what came later stands after what was enacted.
  since: (a, b) => year(a) - year(b),
};

function rank(entry: OffenseEntry): number {
  const index = CLASSES.indexOf(entry.class ?? '');
  return index === -1 ? CLASSES.length : index;
}

function year({since}: OffenseEntry): number {
  return Number(since.slice(-4));
}

/** The entries that hold every word of the query, in the order asked for; equals keep their order. */
export function arrange(
  entries: readonly OffenseEntry[],
  query: string,
  {key, descending}: Order,
): OffenseEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter(({section, name, class: felony}) => {
    const text = `${section} ${name} ${felony ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return found.sort((a, b) => (descending ? -1 : 1) * COMPARE[key](a, b));
}
