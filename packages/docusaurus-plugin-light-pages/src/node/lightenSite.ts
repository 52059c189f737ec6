import fs from 'node:fs/promises';
import path from 'node:path';
import type {Props} from '@docusaurus/types';
import {dropReactMarks} from '../html/dropReactMarks';
import {lightenPage} from '../html/lightenPage';
import {needsApp} from '../html/needsApp';
import {shortenClasses} from '../html/shortenClasses';
import type {PluginOptions} from '../options';
import {addSources, STRICT_POLICY, type Sources} from '../policy/contentPolicy';
import {lightenStyles} from './lightenStyles';
import {pageFiles} from './pageFiles';
import {pageScripts, SCRIPTS} from './pageScripts';
import {prefetchRules} from './prefetchRules';
import {writeHeaders} from './writeHeaders';
import {writeWhole} from './writeWhole';

type SiteProps = Pick<
  Props,
  | 'outDir'
  | 'generatedFilesDir'
  | 'baseUrl'
  | 'siteDir'
  | 'routesPaths'
  | 'siteConfig'
  | 'siteStorage'
  | 'codeTranslations'
>;

/** What a page may do beyond the strict base, by the start of its address. */
function policyOf(address: string, {policy}: PluginOptions): Sources {
  return policy.pages
    .filter(({path: start}) => address.startsWith(start))
    .reduce((sum, {allow}) => addSources(sum, allow), addSources(STRICT_POLICY, policy.allow));
}

/** All steps in their order; the only place that knows the disk and the rules at once. */
export async function lightenSite(props: SiteProps, options: PluginOptions): Promise<void> {
  const {outDir, baseUrl, routesPaths} = props;
  const notesDir = path.join(props.generatedFilesDir, 'docusaurus-plugin-light-pages', 'whole');
  const files = await pageFiles(outDir, baseUrl, routesPaths);

  const inside = (file: string) => path.relative(outDir, file).split(path.sep).join('/');
  const needing = new Set<string>();
  for (const file of files) {
    if (options.scripts && needsApp(await fs.readFile(file, 'utf8'), options.scripts.needs)) {
      needing.add(inside(file));
    }
  }
  // Where scripts are left alone every page starts the application.
  const mayStart = (page: string) => options.scripts === false || needing.has(page);
  const stylesOf = options.css
    ? await lightenStyles({outDir, notesDir}, baseUrl, files.map(inside), mayStart, options.css)
    : undefined;
  const rules =
    options.scripts && options.scripts.prefetch
      ? prefetchRules(baseUrl, options.scripts.noPrefetch)
      : '';
  const scriptOf = pageScripts(props, rules, options.scripts);

  const policies = new Map<string, Sources>();
  const laterFiles = new Map<string, string>();
  for (const file of files) {
    const name = inside(file);
    const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
    const html = await fs.readFile(file, 'utf8');
    const isNeeded = needing.has(name);
    const styles = stylesOf?.(name);
    const script = await scriptOf(address, isNeeded);
    if (script) {
      laterFiles.set(script.later.name, script.later.text);
    }
    const page = lightenPage(html, {
      script: script?.text ?? '',
      needsApp: isNeeded,
      rules,
      styles: styles?.sheets ?? new Map(),
      isAppScript: (src) => src.startsWith(`${baseUrl}${SCRIPTS}/`),
      policy: options.policy.meta ? policyOf(address, options) : undefined,
      referrer: options.policy.referrer,
    });
    const still = mayStart(name) ? page.html : dropReactMarks(page.html);
    await writeWhole(file, styles?.names ? shortenClasses(still, styles.names) : still);
    const folder = name.includes('/') ? (name.split('/')[0] as string) : '';
    policies.set(folder, addSources(policies.get(folder) ?? {}, page.policy ?? {}));
  }
  for (const [name, text] of laterFiles) {
    await writeWhole(path.join(outDir, SCRIPTS, name), text);
  }
  if (options.policy.headers) {
    await writeHeaders(props, options, policies);
  }
}
