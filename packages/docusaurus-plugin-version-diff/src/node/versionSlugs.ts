/** What is needed of a loaded version to give it a place in an address. */
export interface NamedPath {
  /** Name of the version in the docs plugin. */
  readonly versionName: string;
  /** Base path of the version, such as `/policy/2014`. */
  readonly path: string;
}

const split = (path: string): string[] => path.split('/').filter(Boolean);

/**
 * The part of a version's path that sets it apart from the others: `/policy/2014` and `/policy/1989`
 * give `2014` and `1989`. Where the paths do not tell (the newest version of a stock site is served
 * at `/docs`, without a segment of its own) the name of the version stands in.
 */
export function versionSlugs(versions: readonly NamedPath[]): string[] {
  const parts = versions.map(({path}) => split(path));
  const shortest = Math.min(...parts.map((part) => part.length));
  let common = 0;
  while (common < shortest && parts.every((part) => part[common] === parts[0]?.[common])) {
    common++;
  }
  if (versions.length === 1) {
    common = Math.max(0, common - 1);
  }
  return versions.map(({versionName}, index) => {
    const own = parts[index]?.slice(common).join('-');
    return own || versionName;
  });
}
