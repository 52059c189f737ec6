/** As `create-docusaurus` makes it, docs only. */
export default {
  title: 'Policy',
  url: 'https://peer.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  future: {v4: true, faster: true},
  markdown: {format: 'detect'},
  presets: [['classic', {docs: {routeBasePath: '/', sidebarPath: './sidebars.mjs'}, blog: false}]],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {title: 'Policy', items: [{type: 'docSidebar', sidebarId: 'docs', label: 'Read'}]},
  },
};
