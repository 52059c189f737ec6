import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it} from 'vitest';
import MarkedTitle from './MarkedTitle';

const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

it('is the heading alone where its words stayed', () => {
  expect(renderToStaticMarkup(<MarkedTitle title="Set-up" />)).toBe('Set-up');
});

it('has both headings with their marks where its words changed', () => {
  const markup = renderToStaticMarkup(<MarkedTitle title="Set-up" titleBefore="Install" />);
  expect(textOf(markup)).toBe('[removed: Install end of removed] [added: Set-up end of added]');
  expect(markup).toMatch(/<del.*Install.*<\/del> <ins.*Set-up.*<\/ins>/);
});
