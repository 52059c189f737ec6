import type {RouteConfig} from '@docusaurus/types';
import {
  lightRows,
  type DocHistory,
  type DocPageProps,
  type Overview,
  type PairComparison,
  type PairPageProps,
} from '../core';
import {dataPath} from './dataPath';
import {neighboursOf} from './neighbours';

const COMPONENTS = {
  overview: '@theme/VersionDiff/OverviewPage',
  root: '@theme/VersionDiff/PairRoot',
  pair: '@theme/VersionDiff/PairPage',
  doc: '@theme/VersionDiff/DocPage',
  history: '@theme/VersionDiff/HistoryPage',
} as const;

/** A route whose page has its data as props, nothing global; `withData` decides how they travel. */
function route(
  path: string,
  kind: Exclude<keyof typeof COMPONENTS, 'root'>,
  props: object,
): RouteConfig {
  return {path, exact: true, component: COMPONENTS[kind], props: props as Record<string, unknown>};
}

function pairProps(pair: PairComparison, overview: Overview, notice: string): PairPageProps {
  return {
    older: pair.older,
    newer: pair.newer,
    path: pair.path,
    overviewPath: overview.path,
    total: pair.total,
    counts: pair.counts,
    docs: pair.docs.map(({provisions, ...doc}) => ({
      ...doc,
      changes: provisions
        .filter(({status}) => status !== 'unchanged')
        .map(({id, title, status, number, notes, moved}) => ({
          id,
          title,
          status,
          number,
          notes,
          ...(moved ? {moved} : {}),
        })),
      unchanged: provisions
        .filter(({status}) => status === 'unchanged')
        .map(({id, title}) => ({id, title})),
    })),
    versions: overview.versions,
    dataPath: dataPath(pair.path),
    notice,
  };
}

/** The pages of a pair under one route: a site with many pairs finds each page sooner. */
function pairRoute(path: string, pages: RouteConfig[]): RouteConfig {
  return {path, exact: false, component: COMPONENTS.root, routes: pages};
}

/** All pages of the comparisons as routes. */
export function toRoutes(
  overview: Overview,
  pairs: readonly PairComparison[],
  histories: readonly DocHistory[],
  toHistoryPath: ((...parts: string[]) => string) | undefined,
  notice: string,
): RouteConfig[] {
  const routes = [route(overview.path, 'overview', {...overview, notice})];
  for (const pair of pairs) {
    const neighbours = neighboursOf(pair);
    const docs = pair.docs.map(({id, title, path, counts}) => ({id, title, path, counts}));
    const pages = [route(pair.path, 'pair', pairProps(pair, overview, notice))];
    for (const doc of pair.docs) {
      const props: DocPageProps = {
        older: pair.older,
        newer: pair.newer,
        pairPath: pair.path,
        overviewPath: overview.path,
        total: pair.total,
        doc: {
          ...doc,
          provisions: doc.provisions.map((provision) => ({
            ...provision,
            blocks: lightRows(provision.blocks),
            ...neighbours.get(`${doc.id}#${provision.id}`),
            ...(toHistoryPath ? {history: `${toHistoryPath(doc.id)}#${provision.id}`} : {}),
          })),
        },
        docs,
        dataPath: dataPath(doc.path),
        notice,
      };
      pages.push(route(doc.path, 'doc', props));
    }
    routes.push(pairRoute(pair.path, pages));
  }
  for (const history of histories) {
    const siblings = histories.map(({id, title, path}) => ({id, title, path}));
    const provisions = history.provisions.map((provision) => ({
      ...provision,
      steps: provision.steps.map((step) => ({...step, blocks: lightRows(step.blocks)})),
    }));
    routes.push(route(history.path, 'history', {...history, provisions, siblings, notice}));
  }
  return routes;
}
