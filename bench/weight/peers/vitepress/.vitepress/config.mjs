import fs from 'node:fs';
import {defineConfig} from 'vitepress';

/** As VitePress' starter makes it, with the same list of pages as the other peers. */
const pages = JSON.parse(fs.readFileSync(new URL('../pages.json', import.meta.url), 'utf8'));
const versions = [...new Set(pages.map(({version}) => version))];

export default defineConfig({
  title: 'Policy',
  description: 'A VitePress site',
  themeConfig: {
    nav: [{text: 'Read', link: `/${pages[0].version}/${pages[0].topic}`}],
    sidebar: versions.map((version) => ({
      text: version,
      collapsed: true,
      items: pages
        .filter((page) => page.version === version)
        .map(({topic, title}) => ({text: title, link: `/${version}/${topic}`})),
    })),
  },
});
