import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {topics, versions} from '../../../data';
import {provisionLink} from '../../record/links';
import {toChangeRecords} from './records';
import {toCsv} from './toCsv';
import {toDataPage} from './toDataPage';
import {toDataSets, type DataInput} from './toDataSets';
import {toFeed} from './toFeed';

export type Options = Omit<DataInput, 'base'>;

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Makes `/data/`, the files it offers, and the feed of changes. */
export default function openDataPlugin(
  {siteConfig: {url, baseUrl, title}}: LoadContext,
  {pages, standings}: Options,
): Plugin {
  const base = `${url}${baseUrl.replace(/\/$/, '')}`;
  const sets = toDataSets({pages, standings, base});
  return {
    name: 'policy-open-data',

    async contentLoaded({actions}) {
      const from = versions[0]?.from ?? '';
      const to = versions.at(-1)?.asOf ?? '';
      actions.addRoute({
        path: '/data/',
        exact: true,
        component: '@site/src/components/OpenData/index.tsx',
        props: {...toDataPage(sets, {from, to})},
      });
    },

    async postBuild({outDir}) {
      const folder = path.join(outDir, 'data');
      await fs.mkdir(path.join(folder, 'schemas'), {recursive: true});
      for (const {name, schema, json, rows} of sets) {
        await fs.writeFile(path.join(folder, `${name}.json`), toJson(json));
        await fs.writeFile(path.join(folder, `${name}.csv`), toCsv(rows));
        await fs.writeFile(path.join(folder, 'schemas', `${name}.schema.json`), toJson(schema));
      }
      const changes = toChangeRecords(
        pages,
        versions.map(({id}) => id),
        base,
      );
      const nameOf = (topic: string, provision: string): string =>
        provisionLink({topic, provision}, topics).text;
      const description = 'Every change to the policy, by the instrument that made it.';
      await fs.writeFile(
        path.join(outDir, 'feed.xml'),
        toFeed(changes, nameOf, {title, description, base}),
      );
    },
  };
}
