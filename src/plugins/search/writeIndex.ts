import {execFile} from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {policyPath} from '../../record/paths';
import {writePlace} from '../../search/place';
import type {SearchFacts} from '../../search/types';
import {provisionsOf} from './provisionsOf';

/** Pagefind is a module only, which a configuration, being required, cannot import; Node itself can. */
const INDEXER = path.join(__dirname, 'pagefind.mjs');

/** What the index is made of: one record a rule and version. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
}

/**
 * The rules of all versions, read from the built pages.
 * @throws Error if a rule of the record is not on its page: it could never be found
 */
async function readRecords(outDir: string, facts: SearchFacts): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const {id: version} of facts.versions) {
    for (const topic of facts.topics) {
      const page = policyPath(version, topic.id);
      const html = await fs.readFile(path.join(outDir, page, 'index.html'), 'utf8');
      const built = new Map(provisionsOf(html).map((one) => [one.id, one.html]));
      for (const {id: rule, title} of topic.provisions) {
        const words = built.get(rule);
        if (words === undefined) {
          throw new Error(
            `Unexpected absence of "${rule}" on ${page}, expected a section of the class "provision".`,
          );
        }
        const place = writePlace({version, topic: topic.id, rule});
        records.push({
          url: policyPath(version, topic.id, rule),
          content: `<html lang="en"><body><h1>${title}</h1><p data-pagefind-filter="place:${place}">${words}</p></body></html>`,
        });
      }
    }
  }
  return records;
}

/** Writes the index of all rules of all versions to `pagefind/`. */
export async function writeIndex(outDir: string, facts: SearchFacts): Promise<void> {
  const records = await readRecords(outDir, facts);
  const folder = await fs.mkdtemp(path.join(outDir, '.search-'));
  try {
    const file = path.join(folder, 'records.json');
    await fs.writeFile(file, JSON.stringify(records));
    await promisify(execFile)(process.execPath, [INDEXER, file, path.join(outDir, 'pagefind')]);
  } finally {
    await fs.rm(folder, {recursive: true});
  }
}
