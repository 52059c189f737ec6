import type {ChangeLink, PairComparison} from '../core';

/** The changes before and after each change of a pair, across its pages; keyed by `doc#provision`. */
export function neighboursOf(
  pair: PairComparison,
): ReadonlyMap<string, {previous?: ChangeLink; next?: ChangeLink}> {
  const changes = pair.docs.flatMap((doc) =>
    doc.provisions.flatMap((provision) =>
      provision.number === undefined
        ? []
        : [
            {
              key: `${doc.id}#${provision.id}`,
              link: {number: provision.number, href: `${doc.path}#${provision.id}`},
            },
          ],
    ),
  );
  return new Map(
    changes.map(({key}, index) => [
      key,
      {previous: changes[index - 1]?.link, next: changes[index + 1]?.link},
    ]),
  );
}
