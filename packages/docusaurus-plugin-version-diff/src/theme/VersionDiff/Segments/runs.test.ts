import {describe, expect, it} from 'vitest';
import type {StyledSegment} from '../../../core/types';
import {toRuns, trimRun} from './runs';

const segment = (type: StyledSegment['type'], text: string): StyledSegment => ({type, text});

it('neighbours of one type make one mark, whatever their styles', () => {
  const bold: StyledSegment = {...segment('ins', 'b'), styles: [{kind: 'strong'}]};
  const runs = toRuns([segment('ins', 'a'), bold, segment('same', 'c'), segment('ins', 'd')]);
  expect(runs.map((run) => run.map(({text}) => text).join(''))).toEqual(['ab', 'c', 'd']);
});

describe('the white space at the edges of a mark', () => {
  it.each([
    ['none', ['word'], '', ['word'], ''],
    ['before', [' word'], ' ', ['word'], ''],
    ['after', ['word '], '', ['word'], ' '],
    ['in segments of its own', [' ', 'one two', '  '], ' ', ['one two'], '  '],
    ['inside stays', ['one ', 'two'], '', ['one ', 'two'], ''],
    ['alone stays a mark', [' '], '', [' '], ''],
  ])('%s', (_, texts, lead, words, trail) => {
    const trimmed = trimRun(texts.map((text) => segment('ins', text)));
    expect({...trimmed, words: trimmed.words.map(({text}) => text)}).toEqual({lead, words, trail});
    expect(trimmed.lead + trimmed.words.map(({text}) => text).join('') + trimmed.trail).toBe(
      texts.join(''),
    );
  });
});
