import schema from './changes.schema.json';
import type {PairComparison} from '../core';
import {dataPath} from './dataPath';
import type {OutFile} from './forwardFiles';
import {toChangeData} from './toChangeData';
import {toCsv} from './toCsv';

const SCHEMA = 'changes.schema.json';

/** Every comparison as JSON and CSV beside its page, and once the schema that explains them. */
export function dataFiles(
  pairs: readonly PairComparison[],
  overviewPath: string,
  baseUrl: string,
  notice: string,
): OutFile[] {
  const inSite = (path: string): string => dataPath(path).slice(baseUrl.length);
  const schemaPath = `${dataPath(overviewPath)}${SCHEMA}`;
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  return [
    {path: `${inSite(overviewPath)}${SCHEMA}`, content: json(schema)},
    ...pairs.flatMap((pair) =>
      [undefined, ...pair.docs].flatMap((doc) => {
        const data = toChangeData(pair, doc, schemaPath, notice);
        const folder = inSite((doc ?? pair).path);
        return [
          {path: `${folder}changes.json`, content: json(data)},
          {path: `${folder}changes.csv`, content: toCsv(data)},
        ];
      }),
    ),
  ];
}
