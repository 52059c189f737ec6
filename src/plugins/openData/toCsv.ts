import {stringify} from 'csv-stringify/sync';

/** A record with one value a field. */
export type Row = Readonly<Record<string, string | null | undefined>>;

/** A table as CSV (RFC 4180) with a row of names; every field that occurs is a column. */
export function toCsv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify([...rows], {
    header: true,
    columns,
    record_delimiter: 'windows',
    // The library quotes cells that hold the record delimiter; a lone line feed must be quoted too.
    quoted_match: /[\r\n]/,
  });
}
