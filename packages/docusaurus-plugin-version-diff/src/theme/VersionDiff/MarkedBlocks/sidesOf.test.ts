import {expect, it} from 'vitest';
import type {Block, BlockDiff, StyledSegment} from '../../../core/types';
import {sidesOf, type Side} from './sidesOf';

const block = (text: string): Block => ({kind: 'paragraph', inside: [], inlines: [{text}]});
const told = (side: Side | undefined): string | undefined =>
  side?.segments.map(({type, text}) => `${type}:${text}`).join(' ');

const SEGMENTS: readonly StyledSegment[] = [
  {type: 'same', text: 'a'},
  {type: 'del', text: 'b'},
  {type: 'ins', text: 'c'},
];
const both = {before: block('ab'), after: block('ac'), segments: SEGMENTS};

it.each<[string, BlockDiff, Record<string, string | undefined>]>([
  [
    'reworded',
    {kind: 'reworded', ...both},
    {merged: 'same:a del:b ins:c', before: 'same:a del:b', after: 'same:a ins:c'},
  ],
  ['added', {kind: 'added', after: block('x')}, {after: 'ins:x'}],
  ['removed', {kind: 'removed', before: block('x')}, {before: 'del:x'}],
  [
    'rewritten',
    {kind: 'rewritten', before: block('x'), after: block('y')},
    {before: 'del:x', after: 'ins:y'},
  ],
  ['moved away', {kind: 'moved', end: 'from', moveId: 1, ...both}, {before: 'del:a del:b'}],
  ['moved here', {kind: 'moved', end: 'to', moveId: 1, ...both}, {after: 'ins:a ins:c'}],
  [
    'the same',
    {kind: 'same', before: block('x'), after: block('x')},
    {merged: 'same:x', before: 'same:x', after: 'same:x'},
  ],
])('a passage %s', (_, row, expected) => {
  const {merged, before, after} = sidesOf(row);
  expect({merged: told(merged), before: told(before), after: told(after)}).toEqual({
    merged: undefined,
    before: undefined,
    after: undefined,
    ...expected,
  });
});
