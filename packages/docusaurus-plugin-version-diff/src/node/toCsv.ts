import {stringify} from 'csv-stringify/sync';
import type {ChangeData, ProvisionData} from './toChangeData';

const list = (parts: readonly string[]): string => parts.join(' | ');

/** The columns in their order; a map, so that a name and its value cannot part. */
const COLUMNS: Readonly<Record<string, (row: ProvisionData, data: ChangeData) => unknown>> = {
  id: ({id}) => id,
  older: (_, {older}) => older.slug,
  newer: (_, {newer}) => newer.slug,
  doc: ({doc}) => doc,
  doc_title: ({docTitle}) => docTitle,
  title: ({title}) => title,
  number: ({number}) => number,
  status: ({status}) => status,
  moved: ({moved}) => moved,
  words_added: ({wordsAdded}) => wordsAdded,
  words_removed: ({wordsRemoved}) => wordsRemoved,
  likeness: ({likeness}) => likeness,
  page: ({page}) => page,
  before: ({before}) => before,
  after: ({after}) => after,
  note_dates: ({notes}) => list(notes.map(({date}) => date)),
  note_kinds: ({notes}) => list(notes.map(({kind}) => kind)),
  notes: ({notes}) => list(notes.map(({summary}) => summary)),
  causes: ({notes}) => list(notes.map(({cause}) => cause.map(({text}) => text).join('; '))),
  sources_added: ({sources}) =>
    list(sources.filter(({kind}) => kind === 'added').map(({text}) => text)),
  sources_removed: ({sources}) =>
    list(sources.filter(({kind}) => kind === 'removed').map(({text}) => text)),
};

/** The same data as a table for spreadsheets: one provision a row, several notes in one cell. */
export function toCsv(data: ChangeData): string {
  const rows = data.provisions.map((row) => Object.values(COLUMNS).map((get) => get(row, data)));
  return stringify([Object.keys(COLUMNS), ...rows], {
    record_delimiter: 'windows',
    cast: {boolean: String},
    // The library quotes what holds the record delimiter; a lone line feed must be quoted too.
    quoted_match: /[\r\n]/,
  });
}
