import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';

/** As Starlight's starter makes it. */
const versions = ['1989', '1996', '2003', '2011', '2014', '2017', '2025', '2026'];

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
