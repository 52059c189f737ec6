import type {Offense, SourcePlace} from '../../../data/listTypes';
import type {Source, SourceDate, Topic} from '../../../data/types';
import type {ChangeRecord} from './records';
import type {Row} from './toCsv';

/** Where a cell holds a list. No id and no pinpoint has a semicolon, so it can be taken apart again. */
const AND = '; ';

function place({key, pinpoint}: SourcePlace): string {
  return pinpoint ? `${key}, ${pinpoint}` : key;
}

function cell(value: unknown): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) =>
        typeof item === 'object' && item !== null && 'key' in item
          ? place(item as SourcePlace)
          : (cell(item) ?? ''),
      )
      .join(AND);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A record as one row: lists joined, citations as "key, pinpoint". */
export function toRow(record: object): Row {
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [field, cell(value)]));
}

/** One row a provision of the spine. */
export function topicRows(topics: readonly Topic[]): Row[] {
  return topics.flatMap(({id, title, provisions}) =>
    provisions.map((provision) => ({
      topic: id,
      topicTitle: title,
      provision: provision.id,
      provisionTitle: provision.title,
    })),
  );
}

export function changeRow({cause, ...change}: ChangeRecord): Row {
  return {
    ...toRow(change),
    cause: cause.map(({text}) => text).join(AND),
    sources: cell(cause.flatMap(({source}) => source ?? [])),
  };
}

/** Every row has all columns, also where no entry has a subdivision. */
export function offenseRow({id, law, section, subdivision = '', ...rest}: Offense): Row {
  return {id, law, section, subdivision, ...toRow(rest)};
}

function day(date: SourceDate | undefined): string | null {
  return date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-') ?? null;
}

/** CSL-JSON laid flat: names in one cell, dates in ISO 8601. */
export function sourceRow({author, issued, accessed, custom, ...rest}: Source): Row {
  return {
    ...toRow(rest),
    author:
      author
        ?.map(({literal, family, given}) => literal ?? [family, given].filter(Boolean).join(', '))
        .join(AND) ?? null,
    issued: day(issued),
    accessed: day(accessed),
    ...toRow(custom),
  };
}
