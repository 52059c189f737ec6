import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {contrast, readColours} from './contrast';

const read = (file: string): string => fs.readFileSync(path.join(__dirname, file), 'utf8');
const css = read('tokens.css');
const light = readColours(css, ':root');
const dark = readColours(css, "[data-theme='dark']");

const TEXT = 4.5;
const SIGN = 3;

/** Every colour that words or signs have, on every ground they stand on. */
const PAIRS: readonly [front: string, ground: string, least: number][] = [
  ['ink', 'paper', TEXT],
  ['ink', 'sheet', TEXT],
  ['ink', 'accent-soft', TEXT],
  ['ink', 'past-soft', TEXT],
  ['ink-soft', 'paper', TEXT],
  ['ink-soft', 'sheet', TEXT],
  ['ink-soft', 'accent-soft', TEXT],
  ['accent', 'paper', TEXT],
  ['accent', 'sheet', TEXT],
  ['accent', 'accent-soft', TEXT],
  ['accent', 'past-soft', TEXT],
  ['past', 'paper', TEXT],
  ['ins', 'ins-soft', TEXT],
  ['ins', 'paper', TEXT],
  ['del', 'del-soft', TEXT],
  ['del', 'paper', TEXT],
  ['edge', 'paper', SIGN],
  ['edge', 'sheet', SIGN],
  ['past', 'past-soft', SIGN],
];

function figure(colours: ReadonlyMap<string, string>, front: string, ground: string): number {
  const [a, b] = [colours.get(front), colours.get(ground)];
  if (!a || !b) {
    throw new Error(`Unexpected absence of --${front} or --${ground} in tokens.css.`);
  }
  return contrast(a, b);
}

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('has the same colours in light and dark', () => {
    expect([...dark.keys()]).toEqual([...light.keys()]);
  });

  it.each(PAIRS)('of %s on %s is at least %f in light and dark', (front, ground, least) => {
    expect(figure(light, front, ground)).toBeGreaterThanOrEqual(least);
    expect(figure(dark, front, ground)).toBeGreaterThanOrEqual(least);
  });

  it.each(PAIRS)('of %s on %s stands in the README', (front, ground) => {
    const figures = [light, dark].map((colours) => figure(colours, front, ground).toFixed(1));
    expect(read('README.md')).toContain(`| ${front} on ${ground} | ${figures.join(' | ')} |`);
  });
});
