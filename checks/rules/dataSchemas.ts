/**
 * Data files follow their schemas.
 *
 * Why: a misspelt or missing field would show on a page as nothing at all. Every `data/<name>.json`
 * with a `data/schemas/<name>.schema.json` must fit it; ids are given once.
 *
 * Good: `{"id": "overview", "title": "At a glance", …}`
 * Bad: `{"id": "overview", "titel": "At a glance"}`, told as
 * `Unexpected "/0" must NOT have additional properties ("titel"), expected what data/schemas/… says.`
 */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {lineOf} from '../lines';
import type {DataFile, Finding, Rule} from '../types';

const ajv = new Ajv({allErrors: true, strict: false});
addFormats(ajv);

function toPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function schemaFaults({file, text, value, schema}: DataFile): Finding[] {
  if (value === undefined) {
    return [
      {file, line: 1, message: 'Unexpected text, expected JSON. An editor shows where it breaks.'},
    ];
  }
  if (!schema || ajv.validate(schema, value)) {
    return [];
  }
  return (ajv.errors ?? []).map(({instancePath, message, params}) => {
    const more = Object.values(params).filter((part) => typeof part === 'string');
    const detail = more.length > 0 ? ` ("${more.join('", "')}")` : '';
    return {
      file,
      line: lineOf(text, toPath(instancePath)),
      message: `Unexpected ${instancePath || 'file'}: ${message}${detail}. Expected what ${file.replace('data/', 'data/schemas/').replace('.json', '.schema.json')} says.`,
    };
  });
}

function doubleIds({file, text, value}: DataFile): Finding[] {
  if (!Array.isArray(value)) {
    return [];
  }
  const seen = new Set<string>();
  return value.flatMap((entry: {id?: string}, index): Finding[] => {
    const id = entry?.id;
    if (typeof id === 'string' && seen.has(id)) {
      return [
        {
          file,
          line: lineOf(text, [index, 'id']),
          message: `Unexpected second "${id}", expected each id once.`,
        },
      ];
    }
    if (typeof id === 'string') {
      seen.add(id);
    }
    return [];
  });
}

export const dataSchemas: Rule = {
  id: 'data-schemas',
  check: ({data}) => data.flatMap((file) => [...schemaFaults(file), ...doubleIds(file)]),
};
