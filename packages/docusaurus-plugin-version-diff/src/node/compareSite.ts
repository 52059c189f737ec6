import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {AllContent, RouteConfig} from '@docusaurus/types';
import type {PluginOptions} from '../options';
import {addressUnder} from './addressUnder';
import {comparePair} from './comparePair';
import {dataFiles} from './dataFiles';
import {wrongOrderForwards, type OutFile} from './forwardFiles';
import {historyOfDocs} from './historyOfDoc';
import {toOverview} from './overview';
import {selectPairs} from './pairs';
import {readVersions} from './readVersions';
import {rememberDiffs} from './rememberDiffs';
import {toRoutes} from './toRoutes';
import type {Site} from './types';

export interface ComparedSite {
  readonly routes: readonly RouteConfig[];
  readonly files: readonly OutFile[];
}

/**
 * The versions the docs plugin loaded.
 * @throws Error that names the plugin ids there are, if the asked-for one is not among them.
 */
function loadedVersions(allContent: AllContent, docsPluginId: string): readonly LoadedVersion[] {
  const instances = allContent['docusaurus-plugin-content-docs'] ?? {};
  const content = instances[docsPluginId] as LoadedContent | undefined;
  if (!content) {
    const known =
      Object.keys(instances)
        .map((id) => `"${id}"`)
        .join(', ') || 'none';
    throw new Error(
      `Unexpected docsPluginId "${docsPluginId}" in the options of docusaurus-plugin-version-diff, expected one of the docs plugins of this site: ${known}.`,
    );
  }
  return content.loadedVersions;
}

/** Docs in, pages and files out; reads the pages and decides everything, writes nothing. */
export async function compareSite(
  allContent: AllContent,
  site: Site,
  options: PluginOptions,
): Promise<ComparedSite> {
  const toPath = addressUnder(options.routeBasePath, site);
  const {historyBasePath} = options;
  const toHistoryPath = historyBasePath === false ? undefined : addressUnder(historyBasePath, site);

  const versions = await readVersions(
    loadedVersions(allContent, options.docsPluginId),
    site,
    options,
  );
  const diff = rememberDiffs(options.diff);
  const pairs = selectPairs(versions, options.pairs).map((pair) =>
    comparePair(versions, pair, options.diff, toPath, diff),
  );
  const pages = new Set(pairs.flatMap((pair) => pair.docs.map((doc) => doc.path)));
  const pageOf = (...parts: string[]): string | undefined => {
    const page = toPath(...parts);
    return pages.has(page) ? page : undefined;
  };
  const histories = toHistoryPath
    ? historyOfDocs(versions, options.diff, pageOf, toHistoryPath, diff)
    : [];
  return {
    routes: toRoutes(
      toOverview(versions, pairs, toPath()),
      pairs,
      histories,
      toHistoryPath,
      options.notice,
    ),
    files: [
      ...wrongOrderForwards(pairs, site.baseUrl, toPath),
      ...dataFiles(pairs, toPath(), site.baseUrl, options.notice),
    ],
  };
}
