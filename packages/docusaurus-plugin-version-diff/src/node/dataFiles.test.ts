import Ajv from 'ajv';
import {describe, expect, it} from 'vitest';
import {DEFAULT_DIFF_OPTIONS} from '../core';
import schema from './changes.schema.json';
import {comparePair} from './comparePair';
import {dataFiles} from './dataFiles';
import {threeVersions, toPath, versionOf} from './testing';
import type {ChangeData} from './toChangeData';

async function files() {
  const pair = comparePair(await threeVersions(), [0, 2], DEFAULT_DIFF_OPTIONS, toPath);
  return dataFiles([pair], '/compare/', '/', 'CC BY');
}

const json = async (path: string): Promise<ChangeData> =>
  JSON.parse((await files()).find((file) => file.path === path)?.content ?? '') as ChangeData;

describe('a comparison as data', () => {
  it('stands beside each page, with the schema at the start', async () => {
    expect((await files()).map(({path}) => path)).toEqual([
      'compare/changes.schema.json',
      'compare/1/3/changes.json',
      'compare/1/3/changes.csv',
      'compare/1/3/jails/changes.json',
      'compare/1/3/jails/changes.csv',
      'compare/1/3/fees/changes.json',
      'compare/1/3/fees/changes.csv',
    ]);
  });

  it.each(['compare/1/3/changes.json', 'compare/1/3/jails/changes.json'])(
    '%s keeps to the schema, and the schema refuses what it does not know',
    async (path) => {
      const validate = new Ajv({allErrors: true}).compile(schema);
      const data = await json(path);
      validate(data);
      expect(validate.errors).toBeNull();
      expect(validate({...data, more: 1})).toBe(false);
    },
  );

  it('says where a heading changed under its id', async () => {
    const versions = await Promise.all([
      versionOf('1', {jails: '## Doors {/* #a */}\n\nOpen.\n\n## Keys\n\nKept.'}),
      versionOf('2', {jails: '## Gates {/* #a */}\n\nOpen.\n\n## Keys\n\nKept.'}),
    ]);
    const pair = comparePair(versions, [0, 1], DEFAULT_DIFF_OPTIONS, toPath);
    const file = dataFiles([pair], '/compare/', '/', '').find(
      ({path}) => path === 'compare/1/2/changes.json',
    );
    const data = JSON.parse(file?.content ?? '') as ChangeData;
    expect(data.provisions.map(({title, titleBefore}) => [title, titleBefore])).toEqual([
      ['Gates', 'Doors'],
      ['Keys', undefined],
    ]);
    const validate = new Ajv().compile(schema);
    validate(data);
    expect(validate.errors).toBeNull();
  });

  it('says of each provision what became of it, why, and how many words came and went', async () => {
    const [doors] = (await json('compare/1/3/changes.json')).provisions;
    expect(doors).toMatchInlineSnapshot(`
      {
        "after": "/docs/3/jails/#doors",
        "before": "/docs/1/jails/#doors",
        "doc": "jails",
        "docTitle": "JAILS",
        "id": "jails#doors",
        "likeness": 0.889,
        "moved": false,
        "notes": [
          {
            "cause": [
              {
                "text": "Law 7, § 2",
              },
            ],
            "date": "2014-12-14",
            "kind": "substantive",
            "summary": "A warrant is needed.",
            "version": "2",
          },
        ],
        "number": 1,
        "page": "/compare/1/3/jails/#doors",
        "sources": [],
        "status": "reworded",
        "title": "Doors",
        "wordsAdded": 1,
        "wordsRemoved": 1,
      }
    `);
  });

  it('has the words of both versions in the data of a single doc', async () => {
    const [doors, keys] = (await json('compare/1/3/jails/changes.json')).provisions;
    expect(doors?.textBefore).toBe('The doors of the jail are open at night.');
    expect(doors?.textAfter).toBe('The doors of the jail are closed at night.');
    expect(keys?.textBefore).toBe('');
  });

  it('gives the same as a table', async () => {
    const csv = (await files()).find(({path}) => path === 'compare/1/3/changes.csv')?.content;
    expect(csv).toMatchInlineSnapshot(`
      "id,older,newer,doc,doc_title,title,number,status,moved,words_added,words_removed,likeness,page,before,after,note_dates,note_kinds,notes,causes,sources_added,sources_removed
      jails#doors,1,3,jails,JAILS,Doors,1,reworded,false,1,1,0.889,/compare/1/3/jails/#doors,/docs/1/jails/#doors,/docs/3/jails/#doors,2014-12-14,substantive,A warrant is needed.,"Law 7, § 2",,
      jails#keys,1,3,jails,JAILS,Keys,2,added,false,5,0,0,/compare/1/3/jails/#keys,,/docs/3/jails/#keys,,,,,,
      fees#rate,1,3,fees,FEES,Rate,3,removed,false,0,5,0,/compare/1/3/fees/#rate,/docs/1/fees/#rate,,,,,,,
      "
    `);
  });
});
