import {describe, expect, test} from 'vitest';
import {findingsOf, NOTE, pageText, review, REVIEWS, RULE, SILENT} from '../soundProject';

const OLD = 'versioned_docs/version-1989/asking.mdx';
const NEW = 'docs/asking.mdx';
const withNote = (text: string): string => `${text}\n\n${NOTE}`;

test('a sound project has no fault', async () => {
  expect(await findingsOf()).toEqual([]);
});

describe('each fault is told with its place, what was expected and what to do', () => {
  const cases: [title: string, changes: Record<string, string | null>, findings: RegExp[]][] = [
    [
      'a page is missing in one version',
      {[OLD]: null},
      [
        /^versioned_docs\/version-1989\/asking\.mdx:1: Unexpected absence, expected the page "Asking" of version 1989\./,
      ],
    ],
    [
      'a file is empty',
      {[OLD]: '\n'},
      [/asking\.mdx:1: Unexpected empty file, expected the page "Asking" of version 1989/],
    ],
    [
      'a file has a misspelt name',
      {'docs/askin.mdx': RULE},
      [/^docs\/askin\.mdx:1: Unexpected file or folder.*Nearest: asking\.mdx\. \[pages-present\]$/],
    ],
    [
      'a folder stands for a version that the data does not know',
      {'versioned_docs/version-1998/asking.mdx': RULE},
      [/^versioned_docs\/version-1998:1: Unexpected file or folder.*Nearest: version-1989\./],
    ],
    [
      'a version is missing in the list of Docusaurus',
      {'versions.json': '[]'},
      [/^versions\.json:1: Unexpected \[\], expected \["1989"\] as data\/versions\.json has it/],
    ],
    [
      'a sidebar is out of order',
      {'versioned_sidebars/version-1989-sidebars.json': '{"policy": []}'},
      [/^versioned_sidebars\/version-1989-sidebars\.json:1: Unexpected order/],
    ],
    [
      'the front matter is malformed',
      {[OLD]: pageText(SILENT, SILENT).replace('title: Asking', 'title: "Asking')},
      [/version-1989\/asking\.mdx:\d+: Unexpected front matter: .* Expected YAML/],
    ],
    [
      'the front matter has an unknown field',
      {[OLD]: pageText(SILENT, SILENT).replace('title: Asking', 'title: Asking\nslug: ask')},
      [/version-1989\/asking\.mdx:3: Unexpected field "slug" in the front matter/],
    ],
    [
      'the title is not that of the topic',
      {[OLD]: pageText(SILENT, SILENT).replace('title: Asking', 'title: Questions')},
      [/version-1989\/asking\.mdx:2: Unexpected title "Questions", expected "Asking"/],
    ],
    [
      'a provision is misspelt, so that one is unknown and one missing',
      {[OLD]: pageText(SILENT, SILENT).replace('#police', '#polise')},
      [
        /asking\.mdx:10: Unexpected provision "polise".*Nearest: police\. \[spine\]$/,
        /asking\.mdx:1: Unexpected absence of "police"/,
      ],
    ],
    [
      'a provision stands twice',
      {[OLD]: `${pageText(SILENT, SILENT)}\n## Police {/* #police */}\n\n${SILENT}\n`},
      [/asking\.mdx:14: Unexpected second "police"/],
    ],
    [
      'provisions stand in the wrong order',
      {
        [OLD]: pageText(SILENT, SILENT)
          .replace('City workers {/* #city-workers', 'Other {/* #other')
          .replace('Police {/* #police', 'City workers {/* #city-workers')
          .replace('Other {/* #other', 'Police {/* #police'),
      },
      [
        /asking\.mdx:10: Unexpected place of "city-workers", expected the order city-workers, police\./,
      ],
    ],
    [
      'a provision is empty',
      {[OLD]: pageText(SILENT, '')},
      [/Unexpected empty provision "police"/],
    ],
    [
      'a source key is unknown',
      {[OLD]: pageText(SILENT.replace('eo-124', 'eo-142'), SILENT)},
      [
        /asking\.mdx:8: Unexpected source key "eo-142", expected a key of data\/sources\.json\. Nearest: eo-124, eo-41\./,
      ],
    ],
    [
      'a source key of a change note is unknown',
      {[NEW]: pageText(withNote(RULE).replace('"@eo-41', '"@eo-14'), SILENT)},
      [/^docs\/asking\.mdx:10: Unexpected source key "eo-14"/],
    ],
    [
      'a citation cannot be read',
      {[OLD]: pageText(SILENT.replace('@eo-124, §§ 1–4', '@EO 124'), SILENT)},
      [/asking\.mdx:8: Unexpected citation "@EO 124", expected "@key, pinpoint"/],
    ],
    [
      'a rule has no citation',
      {[NEW]: pageText(withNote(`${RULE} The worker must report it.`), SILENT)},
      [/^docs\/asking\.mdx:8: Unexpected rule without a source: "The worker must report it\."/],
    ],
    [
      'a list has no citation',
      {
        [NEW]: pageText(
          withNote(
            `${RULE}\n\nA worker may ask if\n\n- a law requires it; or\n- the person agrees.`,
          ),
          SILENT,
        ),
      },
      [/:12: Unexpected rule without a source/, /:13: Unexpected rule without a source/],
    ],
    [
      'words differ without a change note',
      {[NEW]: pageText(RULE, SILENT)},
      [
        /^docs\/asking\.mdx:6: Unexpected difference from version 1989 without a change note in "city-workers"\./,
      ],
    ],
    [
      'a change note stands where nothing differs',
      {[NEW]: pageText(withNote(RULE), withNote(SILENT))},
      [
        /^docs\/asking\.mdx:17: Unexpected change note in "police": the words are those of version 1989\./,
      ],
    ],
    [
      'a change note stands in the oldest version',
      {[OLD]: pageText(withNote(SILENT), SILENT)},
      [/Unexpected change note in "city-workers", expected none in the oldest version/],
    ],
    [
      'a change note is malformed, and all its faults are told',
      {
        [NEW]: pageText(
          withNote(RULE).replace('substantive', 'big').replace('2003-09-17', 'September'),
          SILENT,
        ),
      },
      [
        /:10: Unexpected "big" in `kind`, expected one of substantive, status, editorial\./,
        /:10: Unexpected "September" in `date`/,
      ],
    ],
    [
      'a date lies outside the period of the version and no reason is given',
      {[NEW]: pageText(withNote(RULE).replace('2003-09-17', '2001-09-17'), SILENT)},
      [
        /^docs\/asking\.mdx:6: Unexpected date 2001-09-17 in a change note of "city-workers", expected a day of version 2003/,
      ],
    ],
    [
      'a summary is too long',
      {
        [NEW]: pageText(
          withNote(RULE).replace('may not ask.', `may ${'not '.repeat(40)}ask.`),
          SILENT,
        ),
      },
      [/Unexpected summary of 44 words in "city-workers", expected at most 40\./],
    ],
    [
      'a few words change though perhaps no law did',
      {
        [OLD]: pageText(RULE, SILENT),
        [NEW]: pageText(withNote(RULE.replace('ask about', 'inquire as to')), SILENT),
      },
      [
        /^docs\/asking\.mdx:6: Unexpected small difference from version 1989 in "city-workers": "ask about" became "inquire as to"\./,
      ],
    ],
    [
      'an entry about a small difference has lost its cause',
      {
        'data/small-differences.json':
          '[{"version": "2003", "topic": "asking", "provision": "police", "reason": "because"}]',
      },
      [/^data\/small-differences\.json:1: Unexpected entry for 2003\/asking#police/],
    ],
    [
      'a word takes sides',
      {[NEW]: pageText(withNote(RULE.replace('a person', 'illegals')), SILENT)},
      [
        /Unexpected "illegals" in "city-workers", expected people without lawful immigration status\. \[loaded-words\]$/,
      ],
    ],
    [
      'a claim is one that nobody could confirm',
      {
        [NEW]: pageText(
          withNote(RULE.replace('a person', 'the memorandum of 15 October 1985')),
          SILENT,
        ),
      },
      [/Unexpected claim "15 October 1985" in "city-workers": no source was found for this day\./],
    ],
    [
      'thirteen words in a row stand in a source',
      {
        '../shared/primary/order.txt':
          'one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
        [NEW]: pageText(
          withNote(
            'One two three four five six seven eight nine ten eleven twelve thirteen. [@eo-41, § 4]',
          ),
          SILENT,
        ),
      },
      [
        /Unexpected 13 words of a source in "city-workers": "one two three .* thirteen"\. Expected our own words\./,
      ],
    ],
    [
      'a sentence holds a brace that MDX cannot read',
      {[OLD]: pageText(`${SILENT} {oops`, SILENT)},
      [
        /asking\.mdx:\d+: Unexpected text: .* a "\{" or "<" in a sentence must be written in words\./,
      ],
    ],
    [
      'nobody has said how far a provision was checked',
      {'data/review.json': JSON.stringify(REVIEWS.slice(1))},
      [
        /^data\/review\.json:1: Unexpected absence of 1989\/asking#city-workers, expected one entry .* \[reviewed\]$/,
      ],
    ],
    [
      'a provision was checked twice, one that does not exist was checked, by a source not on record',
      {
        'data/review.json': JSON.stringify([
          ...REVIEWS,
          review('2003', 'police'),
          {...review('2003', 'polise'), read: ['eo-142']},
        ]),
      },
      [
        /^data\/review\.json:1: Unexpected second entry for 2003\/asking#police, expected one\./,
        /Unexpected entry for 2003\/asking#polise, expected a provision of data\/topics\.json\./,
        /Unexpected source key "eo-142" in 2003\/asking#polise/,
      ],
    ],
    [
      'an id stands twice in the data',
      {'data/sources.json': '[{"id": "eo-124"},\n{"id": "eo-41"},\n{"id": "eo-41"}]'},
      [/^data\/sources\.json:3: Unexpected second "eo-41", expected each id once\./],
    ],
    [
      'a data file does not fit its schema',
      {
        'data/schemas/sources.schema.json':
          '{"type": "array", "items": {"properties": {"id": {"type": "string"}}, "additionalProperties": false}}',
        'data/sources.json': '[{"id": "eo-124"},\n{"id": "eo-41", "titel": "x"}]',
      },
      [/^data\/sources\.json:2: Unexpected \/1: must NOT have additional properties \("titel"\)/],
    ],
    [
      'a data file is not JSON',
      {'data/glossary.json': '[{]'},
      [/^data\/glossary\.json:1: Unexpected text, expected JSON/],
    ],
    [
      'an assignment leads to an address that moves, or to none',
      {
        'data/assignments.json': JSON.stringify([
          {
            read: ['/policy/today/asking/', '/policy/1989/asking/#police'],
            questions: [{answers: ['/policy/1989/asking/#polise']}],
          },
        ]),
      },
      [
        /^data\/assignments\.json:1: Unexpected address "\/policy\/today\/asking\/", expected/,
        /^data\/assignments\.json:1: Unexpected address "\/policy\/1989\/asking\/#polise"/,
      ],
    ],
  ];

  test.each(cases)('%s', async (_title, changes, expected) => {
    const findings = await findingsOf(changes);
    for (const [index, pattern] of expected.entries()) {
      expect(findings[index]).toMatch(pattern);
    }
    expect(findings).toHaveLength(expected.length);
  });
});
