import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options as ThemeOptions} from '@docusaurus/theme-classic';
import type {Config} from '@docusaurus/types';
import remarkSmartypants from 'remark-smartypants';
import type {PluggableList} from 'unified';
import {topics, versions} from './data';
import {sources} from './data/bibliography';
import {glossary, reviews} from './data/lists';
import type {Options as LightPagesOptions} from './packages/docusaurus-plugin-light-pages/src/options';
import type {Options as VersionDiffOptions} from './packages/docusaurus-plugin-version-diff/src/options';
import {termPath} from './src/plugins/reference/toGlossaryPage';
import {comparisonNotes, docsVersions, forwards} from './src/record/siteVersions';
import {CHANGE_FENCE, readRecord} from './src/record/readRecord';
import {reviewLines} from './src/record/reviewLines';
import {DIFF_OPTIONS, standings} from './src/record/standings';
import forwardsPlugin from './src/plugins/forwards';
import openDataPlugin from './src/plugins/openData';
import referencePlugin from './src/plugins/reference';
import sourcesPlugin from './src/plugins/sources';
import remarkCitations from './src/remark/remarkCitations';
import remarkFootnoteNumbers from './src/remark/remarkFootnoteNumbers';
import remarkProvisions from './src/remark/remarkProvisions';
import remarkSourcesNote from './src/remark/remarkSourcesNote';
import remarkTerms from './src/remark/remarkTerms';
import {toReferences} from './src/sources/toReferences';

/** The one place that names where the text can be corrected. */
const REPOSITORY = 'https://github.com/nyc-sanctuary-policy/nyc-sanctuary-policy';

/** What the copying answers, on policy pages and comparisons. */
const COPIES = ['button[data-version-diff-copy]'];

/** Puts the rooms together: facts from `data/`, pages from `docs/`, comparison from the plugin. */
export default async function createConfig(): Promise<Config> {
  const references = toReferences(sources);
  const typography: PluggableList[number] = [remarkSmartypants, {dashes: false}];
  const pages = await readRecord({
    siteDir: __dirname,
    versions,
    topics,
    references,
    wording: [typography],
  });
  const versionIds = versions.map(({id}) => id);
  const pageStandings = standings(pages, versionIds);

  // The comparison must read the same words as the pages, so both take the same steps.
  // Facts go in by closure: Docusaurus sends options written as data to every reader's browser.
  const wording = (form: 'full' | 'short'): PluggableList => [
    () => remarkCitations({references, changeFence: CHANGE_FENCE, form}),
    typography,
  ];
  const terms: PluggableList[number] = () => remarkTerms({terms: glossary, pathOf: termPath});
  const secondary = new Set(
    sources.filter(({custom}) => custom.standing === 'secondary').map(({id}) => id),
  );
  const sourcesNote: PluggableList[number] = () => remarkSourcesNote({references, secondary});
  const lines = reviewLines(reviews);
  const provisions: PluggableList[number] = () =>
    remarkProvisions({
      changeFence: CHANGE_FENCE,
      versionIds,
      standings: pageStandings,
      reviews: lines,
    });

  return {
    title: 'NYC Sanctuary Policy, version by version',
    tagline: "New York City's sanctuary policy as it stood in each period since the 1980s",
    favicon: 'img/favicon.svg',
    url: 'https://nyc-sanctuary-policy.example',
    baseUrl: '/',
    // An inline script in the front page that only the application would take back.
    baseUrlIssueBanner: false,
    trailingSlash: true,
    organizationName: 'nyc-sanctuary-policy',
    projectName: 'nyc-sanctuary-policy',
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    future: {
      v4: true,
      // No cache across builds: a page also depends on its other versions, which no cache key sees.
      faster: {...ALL_FASTER, rspackPersistentCache: false},
    },
    markdown: {
      hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
      remarkRehypeOptions: {
        // No page has a provision of such a name; GitHub's `user-content-` guards what strangers write.
        clobberPrefix: '',
        footnoteLabel: 'Sources of this page',
        footnoteLabelProperties: {className: ['footnotes-title']},
        // The item it stands in says which source; a number here would weigh on every citation.
        footnoteBackLabel: (_: number, again: number) =>
          `Back to where it is cited${again > 1 ? `, place ${again}` : ''}`,
      },
    },
    headTags: [
      {
        tagName: 'link',
        attributes: {
          rel: 'alternate',
          type: 'application/atom+xml',
          href: '/feed.xml',
          title: 'Changes to the policy',
        },
      },
    ],
    i18n: {defaultLocale: 'en', locales: ['en']},
    presets: [
      [
        'classic',
        {
          docs: {
            routeBasePath: 'policy',
            sidebarPath: './sidebars.ts',
            editUrl: ({versionDocsDirPath, docPath}) =>
              `${REPOSITORY}/edit/main/${versionDocsDirPath}/${docPath}`,
            breadcrumbs: false,
            lastVersion: 'current',
            versions: docsVersions(versions),
            remarkPlugins: [
              ...wording('full'),
              terms,
              sourcesNote,
              provisions,
              remarkFootnoteNumbers,
            ],
          } satisfies DocsOptions,
          blog: false,
          pages: {remarkPlugins: [typography]},
          theme: {
            customCss: [
              './src/css/tokens.css',
              './src/css/site.css',
              './src/css/frame.css',
              './src/css/bar.css',
              './src/css/print.css',
            ],
          },
          sitemap: {lastmod: null, changefreq: null, priority: null},
        },
      ],
    ],
    plugins: [
      [
        './packages/docusaurus-plugin-version-diff/src/index.ts',
        {
          remarkPlugins: wording('short'),
          versionNotes: comparisonNotes(versions),
          notice:
            'Marks are made by a program from the two texts of this site. Not legal advice. Text: CC BY 4.0.',
          diff: DIFF_OPTIONS,
        } satisfies VersionDiffOptions,
      ],
      (context) => sourcesPlugin(context, {references, pages}),
      (context) => referencePlugin(context, {references}),
      './src/plugins/cite/index.ts',
      './src/plugins/search/index.ts',
      './src/plugins/cards/index.ts',
      './src/plugins/textMedia/index.ts',
      (context) => openDataPlugin(context, {pages, standings: pageStandings}),
      (context) => forwardsPlugin(context, {forwards: forwards(versions, topics)}),
      [
        './packages/docusaurus-plugin-light-pages/src/index.ts',
        {
          scripts: {
            modules: [
              {file: './src/browser/phoneMenu.ts', keys: ['Escape']},
              {
                file: './src/browser/search.ts',
                holds: ['a[data-search-link]'],
                keys: ['/', '^k'],
              },
              {file: './src/browser/searchPage.ts', path: '/search/', atOnce: true},
              {file: './src/browser/copying.ts', path: '/policy/', holds: COPIES},
              {
                file: './src/browser/keepProvision.ts',
                path: '/policy/',
                holds: ['[data-version-line] a'],
              },
              {
                file: './src/browser/reading.ts',
                path: '/compare/',
                holds: COPIES,
                keys: ['n', 'p'],
              },
              {file: './src/browser/switches.ts', path: '/compare/', atOnce: true},
            ],
            noPrefetch: ['/data/*'],
          },
          // The phone menu is our own, without a ground behind it; scroll bars are the system's.
          css: {drop: ['navbar-sidebar__backdrop', 'thin-scrollbar']},
          policy: {
            // Pagefind is WebAssembly: allowed in its worker, and on the one page that may do without.
            folders: [{folder: 'pagefind', allow: {'script-src': ["'wasm-unsafe-eval'"]}}],
            pages: [{path: '/search/', allow: {'script-src': ["'wasm-unsafe-eval'"]}}],
          },
        } satisfies LightPagesOptions,
      ],
    ],
    themeConfig: {
      image: 'img/cards/site.png',
      colorMode: {respectPrefersColorScheme: true},
      docs: {sidebar: {hideable: false}},
      navbar: {
        title: 'NYC Sanctuary Policy',
        items: [
          {
            to: '/policy/2026/overview/',
            label: 'Read',
            position: 'left',
            activeBaseRegex: '/policy/',
          },
          {to: '/compare/', label: 'Compare', position: 'left'},
          {to: '/timeline/', label: 'Timeline', position: 'left'},
          {to: '/offenses/', label: 'Offenses', position: 'left'},
          {to: '/press-check/', label: 'Press check', position: 'left'},
          {to: '/glossary/', label: 'Glossary', position: 'left'},
          {to: '/sources/', label: 'Sources', position: 'left'},
          {to: '/teach/', label: 'Teach', position: 'left'},
          {to: '/about/', label: 'About', position: 'left'},
        ],
      },
      footer: {
        links: [
          {label: 'Timeline', to: '/timeline/'},
          {label: 'Offenses', to: '/offenses/'},
          {label: 'Press check', to: '/press-check/'},
          {label: 'Glossary', to: '/glossary/'},
          {label: 'Sources', to: '/sources/'},
          {label: 'Teach', to: '/teach/'},
          {label: 'Data', to: '/data/'},
          {label: 'About', to: '/about/'},
          {label: 'Correct a fact', href: `${REPOSITORY}/blob/main/CONTRIBUTING.md`},
        ],
        copyright:
          'Text under CC BY 4.0, code under the MIT licence. Not legal advice. No cookies, no tracking.',
      },
    } satisfies ThemeOptions & Config['themeConfig'],
  };
}

/** `future.faster: true` spelled out, since one of its parts is turned off. */
const ALL_FASTER = {
  swcJsLoader: true,
  swcJsMinimizer: true,
  swcHtmlMinimizer: true,
  lightningCssMinimizer: true,
  mdxCrossCompilerCache: true,
  rspackBundler: true,
  ssgWorkerThreads: true,
  gitEagerVcs: false,
};
