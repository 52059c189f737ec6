import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it} from 'vitest';
import type {StyledSegment} from '../../../core/types';
import Segments from '.';

const SEGMENTS: readonly StyledSegment[] = [
  {type: 'same', text: 'The door'},
  {type: 'ins', text: ' of the jail'},
  {type: 'same', text: ' is '},
  {type: 'del', text: 'open'},
];

const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

it('says in words where a mark begins and ends', () => {
  const markup = renderToStaticMarkup(<Segments segments={SEGMENTS} />);
  expect(textOf(markup)).toBe(
    'The door [added: of the jail end of added] is [removed: open end of removed]',
  );
});

it('is quiet where a label says it already', () => {
  const markup = renderToStaticMarkup(<Segments segments={SEGMENTS} quiet />);
  expect(textOf(markup)).toBe('The door of the jail is open');
});

it('draws no line under the space before a mark', () => {
  const markup = renderToStaticMarkup(<Segments segments={SEGMENTS} quiet />);
  expect(markup).toMatch(/<ins[^>]*> <span[^>]*>of the jail<\/span><\/ins>/);
});

it('keeps styles, and links that lead somewhere', () => {
  const link = (href: string): StyledSegment => ({
    type: 'same',
    text: 'here',
    styles: [{kind: 'emphasis'}, {kind: 'link', href}],
  });
  const render = (href: string) => renderToStaticMarkup(<Segments segments={[link(href)]} />);
  expect(render('/docs/')).toBe('<em><a href="/docs/">here</a></em>');
  expect(render('./other.mdx')).toBe('<em>here</em>');
});

it('writes plain words as one text, also where a link led nowhere', () => {
  const lost: StyledSegment = {
    type: 'same',
    text: 'here',
    styles: [{kind: 'link', href: './other.mdx'}],
  };
  const markup = renderToStaticMarkup(<Segments segments={[{type: 'same', text: 'See '}, lost]} />);
  expect(markup).toBe('See here');
});
