import {renderToStaticMarkup} from 'react-dom/server';
import {StaticRouter} from 'react-router-dom';
import {expect, it} from 'vitest';
import PairRoot from '.';

const ROUTES = ['/compare/1/2/', '/compare/1/2/jails/'].map((path) => ({
  path,
  exact: true,
  component: () => <h1>{path}</h1>,
}));

const at = (location: string): string =>
  renderToStaticMarkup(
    <StaticRouter location={location}>
      <PairRoot route={{routes: ROUTES}} />
    </StaticRouter>,
  );

it('shows the page of the address, and nothing around it', () => {
  expect(at('/compare/1/2/')).toBe('<h1>/compare/1/2/</h1>');
  expect(at('/compare/1/2/jails/')).toBe('<h1>/compare/1/2/jails/</h1>');
});

it('shows a wrong address below a pair as any wrong address, not as an empty page', () => {
  expect(at('/compare/1/2/jail/')).toBe('<h1>Page Not Found</h1>');
});
