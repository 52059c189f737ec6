import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {readContribution} from './read';
import {rules} from './rules';

/** Two versions of one page with two provisions: the smallest project in which nothing is wrong. */
const VERSIONS = [
  {id: '1989', short: '1980s', from: '1989-08-07', to: '2003-05-12', asOf: '2003-05-12'},
  {id: '2003', short: '2003', from: '2003-05-13', to: null, asOf: '2011-11-21'},
];
const TOPICS = [
  {
    id: 'asking',
    title: 'Asking',
    provisions: [
      {id: 'city-workers', title: 'City workers'},
      {id: 'police', title: 'Police'},
    ],
  },
];

/** Writes a page from its parts. */
export function pageText(cityWorkers: string, police: string): string {
  return [
    '---',
    'title: Asking',
    'description: Who may ask about immigration status.',
    '---',
    '',
    '## City workers {/* #city-workers */}',
    '',
    cityWorkers,
    '',
    '## Police {/* #police */}',
    '',
    police,
    '',
  ].join('\n');
}

export const SILENT = 'The policy is silent on this. [@eo-124, §§ 1–4]';
export const RULE = 'A City worker may not ask about a person. [@eo-41, § 4]';
export const NOTE = [
  '```change',
  'kind: substantive',
  'cause: "@eo-41, § 4"',
  'date: 2003-09-17',
  'summary: City workers may not ask.',
  '```',
].join('\n');

/** One entry of `data/review.json`. */
export function review(version: string, provision: string): Record<string, unknown> {
  return {version, topic: 'asking', provision, verdict: 'confirmed', read: ['eo-124'], note: ''};
}

export const REVIEWS = VERSIONS.flatMap(({id}) =>
  ['city-workers', 'police'].map((provision) => review(id, provision)),
);

const SOUND: Record<string, string> = {
  'versions.json': '["1989"]',
  'data/versions.json': JSON.stringify(VERSIONS),
  'data/topics.json': JSON.stringify(TOPICS),
  'data/sources.json': JSON.stringify([{id: 'eo-124'}, {id: 'eo-41'}]),
  'data/wording.json': JSON.stringify({
    loaded: [{word: 'illegals', instead: 'people without lawful immigration status'}],
    unconfirmed: [{pattern: '15 October 1985', why: 'no source was found for this day'}],
  }),
  'data/small-differences.json': '[]',
  'data/review.json': JSON.stringify(REVIEWS),
  'data/schemas/front-matter.schema.json': JSON.stringify({
    type: 'object',
    additionalProperties: false,
    required: ['title', 'description'],
    properties: {title: {type: 'string'}, description: {type: 'string'}},
  }),
  'versioned_sidebars/version-1989-sidebars.json': '{"policy": ["asking"]}',
  'versioned_docs/version-1989/asking.mdx': pageText(SILENT, SILENT),
  'docs/asking.mdx': pageText(`${RULE}\n\n${NOTE}`, SILENT),
};

/**
 * Runs all rules over the sound project with some of its files changed.
 * @param changes file to text; `null` takes the file away
 * @returns `file:line: message [rule]`, in the order of the rules
 */
export async function findingsOf(changes: Record<string, string | null> = {}): Promise<string[]> {
  const above = await fs.mkdtemp(path.join(os.tmpdir(), 'checks-'));
  const root = path.join(above, 'project');
  try {
    for (const [file, text] of Object.entries({...SOUND, ...changes})) {
      if (text !== null) {
        const target = path.resolve(root, file);
        await fs.mkdir(path.dirname(target), {recursive: true});
        await fs.writeFile(target, text);
      }
    }
    const contribution = await readContribution(root);
    return rules.flatMap((rule) =>
      rule
        .check(contribution)
        .map(({file, line, message}) => `${file}:${line}: ${message} [${rule.id}]`),
    );
  } finally {
    await fs.rm(above, {recursive: true});
  }
}
