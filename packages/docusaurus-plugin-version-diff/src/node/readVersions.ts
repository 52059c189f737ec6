import fs from 'node:fs/promises';
import path from 'node:path';
import type {DocMetadata, LoadedVersion} from '@docusaurus/plugin-content-docs';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {parseMarkdown, toProvisions, type PageProvisions} from '../markdown';
import type {PluginOptions} from '../options';
import type {DocPage, Site, VersionPages} from './types';
import {versionSlugs} from './versionSlugs';

/** Titles of what stands before the first heading of a page. */
const INTRO_ID = 'intro';

/** Reads one file of the docs and cuts it into provisions. */
async function readPage(
  file: string,
  title: string,
  options: PluginOptions,
): Promise<PageProvisions> {
  const text = await fs.readFile(file, 'utf8');
  const tree = await parseMarkdown(text, {
    // With Docusaurus' default `markdown.format` both endings are read as MDX.
    format: 'mdx',
    remarkPlugins: options.remarkPlugins,
  });
  return toProvisions(tree, {
    depth: options.headingDepth,
    changeFence: options.changeFence,
    introId: INTRO_ID,
    introTitle: title,
  });
}

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
 * @throws Error that lists all faults of all pages at once, each with its file and line.
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
    try {
      const page = await readPage(path.join(site.siteDir, relative), doc.title, options);
      faults.push(...page.faults.map(({line, message}) => `${relative}:${line}: ${message}`));
      return {...known, provisions: page.provisions};
    } catch (error) {
      const {line, reason, message} = error as {line?: number; reason?: string; message: string};
      faults.push(`${relative}:${line ?? 1}: ${reason ?? message}`);
      return {...known, provisions: []};
    }
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
    throw new Error(`The docs cannot be compared:\n${faults.sort().join('\n')}`);
  }
  return pages;
}
