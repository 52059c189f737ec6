import fs from 'node:fs';
import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';

/** As Starlight's starter makes it. */
const pages = JSON.parse(fs.readFileSync(new URL('pages.json', import.meta.url), 'utf8'));
const versions = [...new Set(pages.map(({version}) => version))];

export default defineConfig({
  site: 'https://peer.example',
  integrations: [
    starlight({
      title: 'Policy',
      sidebar: versions.map((version) => ({
        label: version,
        collapsed: true,
        items: [{autogenerate: {directory: version}}],
      })),
    }),
  ],
});
