/**
 * The promise on paragraphs of law as the City Council's drafters amended them. The texts are not part of this project:
 * where the file does not lie beside it (or where `REDLINES` says), the tests are skipped and say so.
 */
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {
  diffProvision,
  diffText,
  provisionText,
  textAfter,
  textBefore,
} from '../../packages/docusaurus-plugin-version-diff/src/public';
import type {Provision, Segment} from '../../packages/docusaurus-plugin-version-diff/src/public';

const FILE =
  process.env['REDLINES'] ??
  path.resolve(__dirname, '../../../shared/redlines/redlines-open.jsonl');
const ABSENT = `the redlines are not here: no file ${path.relative(process.cwd(), FILE)}`;

/** One amended paragraph: what stayed, went and came, in order. */
interface Redline {
  readonly id: string;
  readonly segments: readonly (readonly ['=' | '-' | '+', string])[];
}

const redlines = fs.existsSync(FILE)
  ? fs
      .readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line): Redline => JSON.parse(line))
  : undefined;

const side = ({segments}: Redline, dropped: string) =>
  segments
    .filter(([sign]) => sign !== dropped)
    .map(([, text]) => text)
    .join('');
const without = (segments: readonly Segment[], dropped: Segment['type']) =>
  segments
    .filter(({type}) => type !== dropped)
    .map(({text}) => text)
    .join('');
const asProvision = (id: string, text: string): Provision => ({
  id,
  title: id,
  blocks: [{kind: 'paragraph', inside: [], inlines: [{text}]}],
  citations: [],
});

describe('the promise on amended law', () => {
  it('holds for the marks of every paragraph, to the letter', ({skip}) => {
    if (!redlines) return skip(ABSENT);
    expect(redlines.length).toBeGreaterThan(1000);
    for (const redline of redlines) {
      const [before, after] = [side(redline, '+'), side(redline, '-')];
      const segments = diffText(before, after);
      expect(without(segments, 'ins'), redline.id).toBe(before);
      expect(without(segments, 'del'), redline.id).toBe(after);
    }
  });

  it('holds when a paragraph is a provision of its own', ({skip}) => {
    if (!redlines) return skip(ABSENT);
    for (const redline of redlines) {
      const before = asProvision(redline.id, side(redline, '+'));
      const after = asProvision(redline.id, side(redline, '-'));
      const diff = diffProvision(before, after);
      expect(textBefore(diff), redline.id).toBe(provisionText(before));
      expect(textAfter(diff), redline.id).toBe(provisionText(after));
    }
  });

  it('tears no word in two', ({skip}) => {
    if (!redlines) return skip(ABSENT);
    for (const redline of redlines) {
      const segments = diffText(side(redline, '+'), side(redline, '-'));
      for (const dropped of ['ins', 'del'] as const) {
        const kept = segments.filter(({type}) => type !== dropped);
        for (const [n, {text}] of kept.entries()) {
          const next = kept[n + 1]?.text ?? '';
          expect(/[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next), redline.id).toBe(
            false,
          );
        }
      }
    }
  });
});
