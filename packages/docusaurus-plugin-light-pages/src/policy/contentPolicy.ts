/** Directives and what each allows. */
export type Sources = Readonly<Record<string, readonly string[]>>;

/** Nothing but the site itself. What a page needs more is added by its hash or by an option. */
export const STRICT_POLICY: Sources = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'media-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

/** Adds what is allowed; `'none'` gives way to anything. */
export function addSources(base: Sources, more: Sources): Sources {
  const sum: Record<string, readonly string[]> = {...base};
  for (const [directive, sources] of Object.entries(more)) {
    const all = [...new Set([...(sum[directive] ?? []), ...sources])];
    sum[directive] = all.filter((source) => source !== "'none'" || all.length === 1);
  }
  return sum;
}

/** The policy as browsers read it. */
export function contentPolicy(sources: Sources): string {
  return Object.entries(sources)
    .map(([directive, list]) => [directive, ...list].join(' '))
    .join('; ');
}
