import type {PolicyPage, ProvisionStanding} from '../../record/types';
import {comparePath, policyPath} from '../../record/paths';
import {standingKey} from '../../record/standings';

/** A provision in one version (see `data/schemas/provisions.schema.json`). */
export interface ProvisionRecord {
  readonly version: string;
  readonly topic: string;
  readonly provision: string;
  readonly title: string;
  readonly text: string;
  readonly status: ProvisionStanding['status'];
  readonly since: string;
  readonly sources: readonly string[];
  readonly address: string;
}

/** A change of a provision (see `data/schemas/changes.schema.json`). */
export interface ChangeRecord {
  readonly version: string;
  readonly topic: string;
  readonly provision: string;
  readonly kind: string;
  readonly date: string;
  readonly summary: string;
  readonly cause: readonly {readonly text: string; readonly source?: string}[];
  readonly reason?: string;
  readonly address: string;
}

type Provision = PolicyPage['provisions'][number];

function keyOf(href: string | undefined): string | undefined {
  return /\/sources\/([^/]+)\/$/.exec(href ?? '')?.[1];
}

/** One line a paragraph; list items begin with a hyphen. */
function textOf({blocks}: Provision): string {
  return blocks
    .map(({inside, inlines}) => {
      const text = inlines.map((inline) => inline.text).join('');
      return inside.some(({kind}) => kind === 'item') ? `- ${text}` : text;
    })
    .join('\n');
}

function sourcesOf({citations}: Provision): string[] {
  const keys = citations.flatMap(({inlines}) =>
    inlines.flatMap(({styles = []}) => styles.map(({href}) => keyOf(href))),
  );
  return [...new Set(keys)].filter((key) => key !== undefined);
}

/** Every provision of every version. `base` is the address of the site without the last slash. */
export function toProvisionRecords(
  pages: readonly PolicyPage[],
  standings: ReadonlyMap<string, ProvisionStanding>,
  base: string,
): ProvisionRecord[] {
  return pages.flatMap(({versionId, topicId, provisions}) =>
    provisions.flatMap((provision) => {
      const standing = standings.get(standingKey(versionId, topicId, provision.id));
      return standing
        ? [
            {
              version: versionId,
              topic: topicId,
              provision: provision.id,
              title: provision.title,
              text: textOf(provision),
              status: standing.status,
              since: standing.since,
              sources: sourcesOf(provision),
              address: `${base}${policyPath(versionId, topicId, provision.id)}`,
            },
          ]
        : [];
    }),
  );
}

/** Every change note, in the order of versions, topics and provisions. */
export function toChangeRecords(
  pages: readonly PolicyPage[],
  versionIds: readonly string[],
  base: string,
): ChangeRecord[] {
  return pages.flatMap(({versionId, topicId, provisions}) => {
    const previous = versionIds[versionIds.indexOf(versionId) - 1];
    return provisions.flatMap(({id, notes}) =>
      notes.map(({kind, date, summary, cause, reason}) => ({
        version: versionId,
        topic: topicId,
        provision: id,
        kind,
        date,
        summary,
        cause: cause.map(({text, href}) => {
          const source = keyOf(href);
          return source ? {text, source} : {text};
        }),
        ...(reason ? {reason} : {}),
        address: `${base}${
          previous
            ? comparePath(previous, versionId, topicId, id)
            : policyPath(versionId, topicId, id)
        }`,
      })),
    );
  });
}
