import {topics, versions} from '../../../data';
import {sources} from '../../../data/bibliography';
import {events, glossary, offenses, pressClaims} from '../../../data/lists';
import changesSchema from '../../../data/schemas/changes.schema.json';
import eventsSchema from '../../../data/schemas/events.schema.json';
import glossarySchema from '../../../data/schemas/glossary.schema.json';
import offensesSchema from '../../../data/schemas/offenses.schema.json';
import pressCheckSchema from '../../../data/schemas/press-check.schema.json';
import provisionsSchema from '../../../data/schemas/provisions.schema.json';
import sourcesSchema from '../../../data/schemas/sources.schema.json';
import topicsSchema from '../../../data/schemas/topics.schema.json';
import versionsSchema from '../../../data/schemas/versions.schema.json';
import type {PolicyPage, ProvisionStanding} from '../../record/types';
import {toChangeRecords, toProvisionRecords} from './records';
import {changeRow, offenseRow, sourceRow, topicRows, toRow} from './rows';
import type {Row} from './toCsv';

/** What the page says of a set comes from its schema. */
export interface DataSchema {
  readonly title: string;
  readonly description: string;
}

export interface DataSet {
  /** Its part of the file names. */
  readonly name: string;
  readonly schema: DataSchema;
  readonly json: unknown;
  readonly rows: readonly Row[];
}

export interface DataInput {
  readonly pages: readonly PolicyPage[];
  readonly standings: ReadonlyMap<string, ProvisionStanding>;
  /** Address of the site without the last slash. */
  readonly base: string;
}

/** All that is offered as open data: the files of `data/` as they are, and what the pages hold. */
export function toDataSets({pages, standings, base}: DataInput): DataSet[] {
  const provisions = toProvisionRecords(pages, standings, base);
  const changes = toChangeRecords(
    pages,
    versions.map(({id}) => id),
    base,
  );
  const plain = (name: string, schema: DataSchema, records: readonly object[]): DataSet => ({
    name,
    schema,
    json: records,
    rows: records.map(toRow),
  });
  return [
    plain('versions', versionsSchema, versions),
    {name: 'topics', schema: topicsSchema, json: topics, rows: topicRows(topics)},
    plain('provisions', provisionsSchema, provisions),
    {name: 'changes', schema: changesSchema, json: changes, rows: changes.map(changeRow)},
    plain('events', eventsSchema, events),
    {
      name: 'offenses',
      schema: offensesSchema,
      json: offenses,
      rows: [...offenses.entries, ...offenses.other].map(offenseRow),
    },
    {name: 'sources', schema: sourcesSchema, json: sources, rows: sources.map(sourceRow)},
    plain('glossary', glossarySchema, glossary),
    {
      name: 'press-check',
      schema: pressCheckSchema,
      json: pressClaims,
      rows: pressClaims.map(({settledBy, ...claim}) => ({
        ...toRow(claim),
        settledBy: settledBy
          .map(({version, topic, provision}) => `${version}/${topic}#${provision}`)
          .join('; '),
      })),
    },
  ];
}
