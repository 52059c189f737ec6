import schema from './changes.schema.json';
import type {PairComparison} from '../core';
import {dataPath} from './dataPath';
import type {OutFile} from './forwardFiles';
import {toChangeData, type ChangeData} from './toChangeData';
import {toCsv} from './toCsv';

const SCHEMA = 'changes.schema.json';

/** The content is made when it is written: all of it at once would be held through the whole build. */
function lazy(path: string, make: () => string): OutFile {
  return {
    path,
    get content() {
      return make();
    },
  };
}

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
        const folder = inSite((doc ?? pair).path);
        const data = (): ChangeData => toChangeData(pair, doc, schemaPath, notice);
        return [
          lazy(`${folder}changes.json`, () => json(data())),
          lazy(`${folder}changes.csv`, () => toCsv(data())),
        ];
      }),
    ),
  ];
}
