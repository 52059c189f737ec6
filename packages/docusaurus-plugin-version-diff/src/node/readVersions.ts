import path from 'node:path';
import type {DocMetadata, LoadedVersion} from '@docusaurus/plugin-content-docs';
import logger from '@docusaurus/logger';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import type {PluginOptions} from '../options';
import {readPage} from './readPage';
import type {DocPage, Site, VersionPages} from './types';
import {versionSlugs} from './versionSlugs';

/** In the order of the sidebars, which is the order readers know; docs in no sidebar come last. */
function inReadingOrder(version: LoadedVersion): DocMetadata[] {
  const order = new Map<string, number>();
  const visit = (items: readonly unknown[]): void => {
    for (const item of items as {
      type: string;
      id?: string;
      items?: unknown[];
      link?: {id?: string};
    }[]) {
      const id = item.type === 'doc' || item.type === 'ref' ? item.id : item.link?.id;
      if (id !== undefined && !order.has(id)) {
        order.set(id, order.size);
      }
      visit(item.items ?? []);
    }
  };
  Object.values(version.sidebars).forEach(visit);
  const place = (doc: DocMetadata): number => order.get(doc.id) ?? order.size;
  return version.docs.filter((doc) => !doc.unlisted).sort((a, b) => place(a) - place(b));
}

/**
 * Every version with its docs, oldest first. Versions, files and addresses are what Docusaurus'
 * docs plugin loaded; nothing is asked of the site twice.
 * @throws Error that lists all faulty change notes of all pages at once, each with its file and line.
 */
export async function readVersions(
  loaded: readonly LoadedVersion[],
  site: Site,
  options: PluginOptions,
): Promise<VersionPages[]> {
  const versions = loaded.slice().reverse();
  const slugs = versionSlugs(versions);
  const faults: string[] = [];

  const readDoc = async (doc: DocMetadata): Promise<DocPage> => {
    const relative = aliasedSitePathToRelativePath(doc.source);
    const known = {
      id: doc.id,
      title: doc.title,
      // The docs plugin gives the address as authors write it; files and data need it as served.
      permalink: applyTrailingSlash(doc.permalink, site),
    };
    const file = path.join(site.siteDir, relative);
    const page = await readPage(file, doc, site.markdown, options);
    faults.push(...page.faults.map(({line, message}) => `${relative}:${line}: ${message}`));
    if (page.unreadable) {
      const {line, message} = page.unreadable;
      logger.warn(
        logger.interpolate`docusaurus-plugin-version-diff shows path=${relative} as its source, before and after: it cannot be read without the site's own steps (line number=${line}: ${message}). If a remark plugin reads it, add that plugin to the option code=${'remarkPlugins'}.`,
      );
    }
    return {...known, provisions: page.provisions};
  };

  const pages = await Promise.all(
    versions.map(async (version, index): Promise<VersionPages> => {
      const slug = slugs[index] ?? version.versionName;
      return {
        name: version.versionName,
        slug,
        label: version.label,
        note: options.versionNotes[version.versionName] ?? options.versionNotes[slug] ?? '',
        docs: await Promise.all(inReadingOrder(version).map(readDoc)),
      };
    }),
  );
  if (faults.length > 0) {
    throw new Error(`Change notes of the docs cannot be read:\n${faults.sort().join('\n')}`);
  }
  return pages;
}
