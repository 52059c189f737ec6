import type {DataSet} from './toDataSets';

/** A field of a set, as its schema describes it. */
export interface DataField {
  readonly name: string;
  readonly about: string;
  readonly required: boolean;
}

export interface DataPageSet {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** How many rows its table has. */
  readonly count: number;
  readonly fields: readonly DataField[];
}

export interface DataPageData {
  readonly sets: readonly DataPageSet[];
  /** First and last day the texts speak of, ISO 8601. */
  readonly coverage: {readonly from: string; readonly to: string};
}

interface ObjectSchema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, {readonly description?: string}>>;
}

/** The fields of the records: those of the definition that the schema's entries refer to. */
export function fieldsOf(schema: object): DataField[] {
  const {definitions = {}} = schema as {definitions?: Readonly<Record<string, ObjectSchema>>};
  const reference = /"\$ref":"#\/definitions\/([^"]+)"/.exec(
    JSON.stringify({...schema, definitions: undefined}),
  );
  const {properties = {}, required = []} = definitions[reference?.[1] ?? ''] ?? {};
  return Object.entries(properties).map(([name, {description}]) => ({
    name,
    about: description ?? '',
    required: required.includes(name),
  }));
}

/** What the page says of every set: taken from the schemas, so that both say the same. */
export function toDataPage(
  sets: readonly DataSet[],
  coverage: DataPageData['coverage'],
): DataPageData {
  return {
    coverage,
    sets: sets.map(({name, schema, rows}) => ({
      name,
      title: schema.title,
      about: schema.description,
      count: rows.length,
      fields: fieldsOf(schema),
    })),
  };
}
