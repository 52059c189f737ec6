import {describe, expect, it} from 'vitest';
import {versions} from '../../data';
import {cardPath} from './cardPath';
import {cardTexts} from './cards';
import {toLines, toSvg} from './toSvg';

describe('preview pictures', () => {
  it('are there for each kind of page and each version, under names of their own', () => {
    const ids = cardTexts().map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        'site',
        'compare',
        'history',
        ...versions.map(({id}) => `policy-${id}`),
      ]),
    );
    expect(cardPath('compare')).toBe('/img/cards/compare.png');
  });

  it('have room for all their words', () => {
    for (const {title, about} of cardTexts()) {
      expect(toLines(title, 32).length).toBeLessThanOrEqual(2);
      expect(toLines(about, 62).length).toBeLessThanOrEqual(2);
    }
  });

  it('break lines between words', () => {
    expect(toLines('one two three', 7)).toEqual(['one two', 'three']);
    expect(toLines('overlong word', 4)).toEqual(['overlong', 'word']);
  });

  it('fill the stations that are marked', () => {
    const svg = toSvg({title: 'A & B', about: 'c', marked: ['2014']}, versions, 'Serif');
    expect(svg.match(/r="15"/g)).toHaveLength(1);
    expect(svg.match(/r="11"/g)).toHaveLength(versions.length - 1);
    expect(svg).toContain('A &#38; B');
  });
});
