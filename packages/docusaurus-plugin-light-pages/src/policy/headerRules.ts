import {addSources, contentPolicy, type Sources} from './contentPolicy';

/** Headers of all addresses that begin with `path`; an address that ends in `*` means the folder. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const YEAR = 'public, max-age=31536000, immutable';
const MINUTES = 'public, max-age=300';

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
};

export interface HeaderFacts {
  readonly baseUrl: string;
  /** Names of the files and folders at the top of the built site. */
  readonly entries: readonly {readonly name: string; readonly isFolder: boolean}[];
  /** Policy of the pages of each top folder together; the empty name is the top itself. */
  readonly policies: ReadonlyMap<string, Sources>;
  /** Policy of files of folders that hold no page; undefined to write none at all. */
  readonly base: Sources | undefined;
  /** Folders whose file names hold a hash of their content. */
  readonly immutable: readonly string[];
  readonly referrer: string;
}

/**
 * One rule a folder and never one for all: hosts join the headers of all rules that match, and two
 * policies joined allow only what both allow.
 */
export function headerRules(facts: HeaderFacts): HeaderRule[] {
  const {baseUrl, entries, policies, base, immutable, referrer} = facts;
  const headers = (name: string, cache: string) => ({
    'Cache-Control': cache,
    ...(base
      ? {
          'Content-Security-Policy': contentPolicy(
            // What a `meta` cannot say.
            addSources(policies.get(name) ?? base, {'frame-ancestors': ["'none'"]}),
          ),
        }
      : {}),
    ...(referrer ? {'Referrer-Policy': referrer} : {}),
    ...ALWAYS,
  });
  const isImmutable = (name: string) => immutable.some((folder) => folder === name);
  return [
    {path: baseUrl, headers: headers('', MINUTES)},
    ...entries.map(({name, isFolder}) => ({
      path: `${baseUrl}${name}${isFolder ? '/*' : ''}`,
      // A page at the top shares the policy of the front page.
      headers: headers(isFolder ? name : '', isImmutable(name) ? YEAR : MINUTES),
    })),
  ];
}
