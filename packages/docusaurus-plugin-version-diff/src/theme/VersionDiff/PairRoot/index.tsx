import type {ReactNode} from 'react';
import renderRoutes from '@docusaurus/renderRoutes';
import {matchPath, useLocation} from '@docusaurus/router';
import NotFound from '@theme/NotFound';

export interface Props {
  readonly route: {readonly routes: NonNullable<Parameters<typeof renderRoutes>[0]>};
}

/**
 * Holds the pages of two versions together and shows nothing of its own. Every page of a site looks
 * for its address in the list of all addresses: a list of pairs is short, a list of their pages is not.
 */
export default function PairRoot({route: {routes}}: Props): ReactNode {
  const {pathname} = useLocation();
  const isPage = routes.some(({path, exact}) =>
    matchPath(pathname, {...(path ? {path} : {}), ...(exact ? {exact} : {})}),
  );
  return isPage ? renderRoutes(routes) : <NotFound />;
}
