interface Version {
  readonly id: string;
  readonly short: string;
}

/** Neighbouring versions as one: "2003 to 2014". */
function runs(all: readonly Version[], ids: ReadonlySet<string>): Version[][] {
  const found: Version[][] = [];
  all.forEach((version, index) => {
    const before = all[index - 1];
    if (!ids.has(version.id)) {
      return;
    }
    if (before && ids.has(before.id)) {
      found.at(-1)?.push(version);
    } else {
      found.push([version]);
    }
  });
  return found;
}

/** "After 2016" is not a year, but says where it lies by itself. */
function inWords(preposition: string, short: string): string {
  return /^after /i.test(short) ? short.toLowerCase() : `${preposition} ${short}`;
}

/** "from 2011; not in 1980s, 1996, 2003": in which versions words occur, and in which they do not. */
export function occurrence(all: readonly Version[], found: readonly string[]): string {
  const ids = new Set(found);
  const missing = all.filter(({id}) => !ids.has(id)).map(({short}) => short);
  if (missing.length === 0) {
    return 'in every version';
  }
  const parts = runs(all, ids).map((run) => {
    const first = run[0]?.short ?? '';
    const last = run.at(-1);
    if (run.length === 1) {
      return inWords('in', first);
    }
    return last === all.at(-1)
      ? inWords('from', first)
      : `${inWords('in', first)} to ${last?.short}`;
  });
  return `${parts.join(', ')}; not in ${missing.join(', ')}`;
}
