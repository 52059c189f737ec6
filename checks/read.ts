import fs from 'node:fs/promises';
import path from 'node:path';
import type {PolicyVersion, Topic} from '../data/types';
import {fileOf, folderOf} from '../src/record/paths';
import {parsePage} from './parsePage';
import type {Contribution, DataFile} from './types';

async function readText(file: string): Promise<string | undefined> {
  return fs.readFile(file, 'utf8').catch(() => undefined);
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

async function list(folder: string): Promise<string[]> {
  return (await fs.readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
}

async function readData(root: string): Promise<DataFile[]> {
  const names = (await list(path.join(root, 'data'))).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.map(async (name): Promise<DataFile> => {
      const text = (await readText(path.join(root, 'data', name))) ?? '';
      const schemaFile = path.join(root, 'data/schemas', name.replace('.json', '.schema.json'));
      const schema = parseJson(await readText(schemaFile)) as object | undefined;
      return {file: `data/${name}`, text, value: parseJson(text), ...(schema ? {schema} : {})};
    }),
  );
}

/** Files where pages stand that the spine does not know. */
async function findStrays(
  root: string,
  versions: readonly PolicyVersion[],
  topics: readonly Topic[],
): Promise<string[]> {
  const newest = versions.at(-1);
  const strays: string[] = [];
  const folders = newest ? versions.map((version) => folderOf(version, newest)) : [];
  for (const name of await list(path.join(root, 'versioned_docs'))) {
    if (!folders.includes(`versioned_docs/${name}`)) {
      strays.push(`versioned_docs/${name}`);
    }
  }
  for (const folder of folders) {
    for (const name of await list(path.join(root, folder))) {
      if (!topics.some(({id}) => name === `${id}.mdx`)) {
        strays.push(`${folder}/${name}`);
      }
    }
  }
  return strays;
}

/** The orders, laws and notes that lie beside the project on the machines of those who maintain it. */
async function readSourceTexts(root: string): Promise<string[]> {
  const shared = path.resolve(root, '../shared');
  const folders = [path.join(shared, 'primary'), path.join(shared, 'research')];
  const files = await Promise.all(
    folders.map(async (folder) => (await list(folder)).map((name) => path.join(folder, name))),
  );
  const texts = await Promise.all(
    files
      .flat()
      .filter((file) => /\.(md|txt)$/.test(file))
      .map(readText),
  );
  return texts.filter((text) => text !== undefined);
}

/** The only reader of the disk: everything the rules look at, read once. */
export async function readContribution(root: string): Promise<Contribution> {
  const data = await readData(root);
  const listOf = <T>(name: string): T[] => {
    const value = data.find(({file}) => file === `data/${name}.json`)?.value;
    return Array.isArray(value) ? (value as T[]) : [];
  };
  const versions = listOf<PolicyVersion>('versions');
  const topics = listOf<Topic>('topics');
  const newest = versions.at(-1);
  const places = newest
    ? versions.flatMap((version) =>
        topics.map((topic) => ({
          versionId: version.id,
          topicId: topic.id,
          file: fileOf(version, newest, topic.id),
        })),
      )
    : [];
  const sidebarFiles = await list(path.join(root, 'versioned_sidebars'));
  return {
    versions,
    topics,
    data,
    sourceKeys: new Set(listOf<{id: string}>('sources').map(({id}) => id)),
    pages: await Promise.all(
      places.map(async (place) => parsePage(place, await readText(path.join(root, place.file)))),
    ),
    strays: await findStrays(root, versions, topics),
    versionsJson: parseJson(await readText(path.join(root, 'versions.json'))),
    sidebars: new Map(
      await Promise.all(
        sidebarFiles.map(
          async (name) =>
            [name, parseJson(await readText(path.join(root, 'versioned_sidebars', name)))] as const,
        ),
      ),
    ),
    frontMatterSchema: (parseJson(
      await readText(path.join(root, 'data/schemas/front-matter.schema.json')),
    ) ?? {}) as object,
    sourceTexts: await readSourceTexts(root),
  };
}
