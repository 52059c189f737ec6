import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {topics, versions} from '../../../data';
import {citedPaths} from '../../cite/citedPaths';
import {pageToCite} from '../../cite/pageToCite';
import {toCiteFiles} from './toCiteFiles';

/** Writes the forms of each page's citation beside the page; `CiteThis` links to them. */
export default function citePlugin({siteConfig: {url, baseUrl}}: LoadContext): Plugin {
  return {
    name: 'policy-cite',
    async postBuild({outDir}) {
      const names = {versions, topics};
      for (const pagePath of citedPaths(names)) {
        const page = pageToCite(`${url}${baseUrl.replace(/\/$/, '')}${pagePath}`, names);
        for (const {name, content} of page ? toCiteFiles(page) : []) {
          await fs.writeFile(path.join(outDir, pagePath, name), content);
        }
      }
    },
  };
}
