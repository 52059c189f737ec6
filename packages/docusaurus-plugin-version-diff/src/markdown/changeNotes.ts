import type {Code} from 'mdast';
import {parse} from 'yaml';
import type {CausePart, ChangeKind, ChangeNote} from '../core';

const KINDS: readonly ChangeKind[] = ['substantive', 'status', 'editorial'];
const FIELDS = ['kind', 'cause', 'date', 'summary', 'reason'];
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A change note that could be read, or what is wrong with it. */
export type NoteResult =
  {readonly note: ChangeNote} | {readonly faults: readonly string[]; readonly line: number};

function readCause(value: unknown): CausePart[] | undefined {
  if (typeof value === 'string' && value.trim() !== '') {
    return [{text: value.trim()}];
  }
  if (!Array.isArray(value) || value.length === 0) {
    return undefined;
  }
  const parts = value as Partial<CausePart>[];
  return parts.every((part) => typeof part.text === 'string')
    ? parts.map(({text = '', href}) => (href ? {text, href} : {text}))
    : undefined;
}

/** YAML reads an unquoted day as text and an unquoted year as a number. */
function readDate(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && DATE.test(text) ? text : undefined;
}

/**
 * Reads a fenced block such as
 *
 *     ```change
 *     kind: substantive
 *     cause: Local Law 58 of 2014, § 4
 *     date: 2014-12-14
 *     summary: A judicial warrant is now needed.
 *     ```
 *
 * `cause` may also be a list of `{text, href}`. All faults are told at once.
 */
export function readChangeNote(code: Code): NoteResult {
  const line = code.position?.start.line ?? 0;
  let value: Record<string, unknown>;
  try {
    value = (parse(code.value) ?? {}) as Record<string, unknown>;
  } catch (error) {
    return {faults: [`Unexpected YAML: ${(error as Error).message.split('\n')[0]}`], line};
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    return {faults: ['Unexpected text, expected fields such as `kind: substantive`'], line};
  }
  const faults: string[] = [];
  const expect = (ok: boolean, field: string, expected: string): void => {
    if (!ok) {
      const found = value[field] === undefined ? 'nothing' : JSON.stringify(value[field]);
      faults.push(`Unexpected ${found} in \`${field}\`, expected ${expected}`);
    }
  };
  for (const field of Object.keys(value).filter((name) => !FIELDS.includes(name))) {
    faults.push(`Unexpected field \`${field}\`, expected one of ${FIELDS.join(', ')}`);
  }
  const cause = readCause(value.cause);
  const date = readDate(value.date);
  const {kind, summary, reason} = value;
  expect(KINDS.includes(kind as ChangeKind), 'kind', `one of ${KINDS.join(', ')}`);
  expect(cause !== undefined, 'cause', 'the instrument that caused the change');
  expect(date !== undefined, 'date', 'a date such as 2014-12-14');
  expect(typeof summary === 'string' && summary !== '', 'summary', 'one sentence');
  expect(reason === undefined || typeof reason === 'string', 'reason', 'one sentence');
  if (faults.length > 0 || !cause || !date) {
    return {faults, line};
  }
  return {
    note: {
      kind: kind as ChangeKind,
      cause,
      date,
      summary: summary as string,
      ...(reason ? {reason: reason as string} : {}),
    },
  };
}
