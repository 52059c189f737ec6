import {readPlace, type Place} from '../place';

interface PagefindData {
  readonly excerpt: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<unknown>;
  search(words: string): Promise<{
    readonly results: readonly {data(): Promise<PagefindData>}[];
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
}

export interface Answer {
  /** All places where the words stand, in the index's own writing. */
  readonly places: ReadonlySet<string>;
  /** Text around the words, best first; each is fetched when it is asked for. */
  readonly excerpts: readonly (() => Promise<{readonly place: Place; readonly html: string}>)[];
}

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.options({excerptLength: 24});
  // Counts of places come with each answer once the filters are here.
  await pagefind.filters();
  return pagefind;
}

/** Fetches the index once; called when the search opens, so that it is here when the typing is done. */
export function prepare(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Where the words stand: from the index alone, so that the list is there before any text of it. */
export async function ask(words: string): Promise<Answer> {
  const {results, filters} = await (await prepare()).search(words);
  const counts = Object.entries(filters.place ?? {});
  return {
    places: new Set(counts.filter(([, count]) => count > 0).map(([place]) => place)),
    excerpts: results.map((result) => async () => {
      const data = await result.data();
      return {place: readPlace(data.filters.place?.[0] ?? ''), html: data.excerpt};
    }),
  };
}
