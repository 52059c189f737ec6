import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import {exists, hrefs, read} from './site';

const NAMES = [
  'versions',
  'topics',
  'provisions',
  'changes',
  'events',
  'offenses',
  'sources',
  'glossary',
  'press-check',
];
const json = <T>(name: string): T => JSON.parse(read(`data/${name}.json`)) as T;

interface Provision {
  readonly version: string;
  readonly topic: string;
  readonly provision: string;
  readonly sources: readonly string[];
  readonly address: string;
}

/** The cells of a CSV file; quoted ones may hold line ends. */
function cells(csv: string): string[][] {
  const rows = csv.match(/(?:"(?:[^"]|"")*"|[^"\r])+(?=\r\n)/g) ?? [];
  return rows.map((row) => row.trimStart().match(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g) ?? []);
}

describe.each(NAMES)('data/%s', (name) => {
  it('follows the schema beside it', () => {
    const ajv = addFormats(new Ajv({allErrors: true, strict: false}));
    const validate = ajv.compile(json<object>(`schemas/${name}.schema`));
    validate(json(name));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is a table with as many cells in every row', () => {
    const [head, ...rows] = cells(read(`data/${name}.csv`));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
  });

  it('is offered on the page', () => {
    const files = [`${name}.json`, `${name}.csv`, `schemas/${name}.schema.json`];
    const addresses = files.map((file) => `/data/${file}`);
    expect(hrefs(read('data/index.html'))).toEqual(expect.arrayContaining(addresses));
    expect(addresses.filter((address) => !exists(address))).toEqual([]);
  });
});

describe('what the files say of each other', () => {
  const provisions = json<Provision[]>('provisions');
  const keys = new Set(json<{id: string}[]>('sources').map(({id}) => id));

  it('every provision of the spine stands in every version', () => {
    const spine = json<{id: string; provisions: {id: string}[]}[]>('topics').flatMap((topic) =>
      topic.provisions.map(({id}) => `${topic.id}#${id}`),
    );
    for (const {id} of json<{id: string}[]>('versions')) {
      const there = provisions.filter(({version}) => version === id);
      expect(there.map(({topic, provision}) => `${topic}#${provision}`)).toEqual(spine);
    }
  });

  it('every source named is one of the sources', () => {
    expect(provisions.flatMap(({sources}) => sources.filter((key) => !keys.has(key)))).toEqual([]);
  });

  it('every address leads to a page', () => {
    const {origin} = new URL(provisions[0]?.address ?? '');
    const changes = json<Provision[]>('changes');
    expect(changes.length).toBeGreaterThan(0);
    const dead = [...provisions, ...changes].filter(
      ({address}) => !exists(address.replace(origin, '')),
    );
    expect(dead).toEqual([]);
  });
});

describe('the feed', () => {
  const feed = read('feed.xml');
  const all = (pattern: RegExp): string[] =>
    [...feed.matchAll(pattern)].map(([, text]) => text ?? '');

  it('has entries with ids of their own, newest first, each leading to a page', () => {
    const ids = all(/<entry>[\s\S]*?<id>(.*?)<\/id>/g);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    const dates = all(/<entry>[\s\S]*?<updated>(.*?)<\/updated>/g);
    expect(dates).toEqual([...dates].sort().reverse());
    const links = all(/<entry>[\s\S]*?<link href="(.*?)"\/>/g);
    expect(links.filter((link) => !exists(new URL(link).pathname))).toEqual([]);
  });

  it('is announced on every page', () => {
    expect(hrefs(read('index.html'))).toContain('/feed.xml');
  });
});
