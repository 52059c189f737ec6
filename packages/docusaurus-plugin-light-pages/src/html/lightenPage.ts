import MagicString from 'magic-string';
import {addSources, contentPolicy, type Sources} from '../policy/contentPolicy';
import {hashSource} from '../policy/hashSource';
import {readPage, type InlineScript, type PageParts, type Tag} from './readPage';

/** A style sheet with an address of its own, or to be written into the page. */
export type LightSheet = {readonly href: string} | {readonly text: string};

/** What is the same for all pages of a site. */
export interface Lightening {
  /** The small script, and the rules it may put in; empty to leave the site's scripts alone. */
  readonly script: string;
  readonly rules: string;
  /** Whether the small script may start the application, and so must know where it is. */
  readonly needsApp: boolean;
  /** Whether a script of this address belongs to the application. */
  readonly isAppScript: (src: string) => boolean;
  /** Lighter style sheets by the address of the whole ones. */
  readonly styles: ReadonlyMap<string, LightSheet>;
  /** Base of the policy; undefined to write none. */
  readonly policy: Sources | undefined;
  readonly referrer: string;
}

export interface LightPage {
  readonly html: string;
  /** What the policy of this page allows, hashes included. */
  readonly policy: Sources | undefined;
}

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** An opening tag written anew. */
function openTag({name, attributes}: Pick<Tag, 'name' | 'attributes'>): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${attribute(value)}"`,
  );
  return `<${name}${list.join('')}>`;
}

/** The switch works from the small script, so it need not look as if it did not. */
function themeSwitch({name, attributes}: Tag): string {
  const classes = (attributes.class ?? '').split(/\s+/);
  return openTag({
    name,
    attributes: {
      ...attributes,
      class: classes.filter((token) => !token.startsWith('toggleButtonDisabled')).join(' '),
      'data-light-theme': '',
    },
  });
}

/** Docusaurus hides its drawings of icons with a `style`, for which SVG has an attribute. */
function isHiddenDrawing({name, attributes}: Tag): boolean {
  return name === 'svg' && /^display:\s*none;?$/.test(attributes.style ?? '');
}

/** Docusaurus warns of a wrong base address where no application has come up, which here is every page. */
const WARNS_WITHOUT_APP = /__docusaurus-base-url-issue-banner/;

/** The site's own script before the application's element, such as that of light and dark: ours joins it, under one hash. */
function firstScript(
  {rootStart}: PageParts,
  scripts: readonly InlineScript[],
): InlineScript | undefined {
  return scripts
    .filter(({end, attributes}) => end <= rootStart && Object.keys(attributes).length === 0)
    .at(-1);
}

function sheetTag({name, attributes}: Tag, sheet: LightSheet): string {
  if ('href' in sheet) {
    return openTag({name, attributes: {...attributes, href: sheet.href}});
  }
  const {media} = attributes;
  return `${openTag({name: 'style', attributes: media ? {media} : {}})}${sheet.text}</style>`;
}

/** Takes the application out of a page, leaves word where it is, and writes down what the page may do. */
export function lightenPage(html: string, lightening: Lightening): LightPage {
  const page = readPage(html);
  const text = new MagicString(html);
  const {script, rules, policy: base} = lightening;
  const app = page.scripts.filter(({attributes}) => lightening.isAppScript(attributes.src ?? ''));
  const isTaken = script !== '' && app.length > 0;
  const inlineScripts = page.inlineScripts.filter(
    (inline) => !(isTaken && WARNS_WITHOUT_APP.test(inline.text)),
  );
  const first = isTaken ? firstScript(page, inlineScripts) : undefined;
  const scriptHashes: string[] = inlineScripts
    .filter((inline) => inline !== first)
    .map((inline) => hashSource(inline.text));
  const styleHashes: string[] = page.inlineStyles.map(hashSource);

  const appStyles: string[] = [];
  for (const link of page.stylesheets) {
    const light = lightening.styles.get(link.attributes.href ?? '');
    if (light !== undefined) {
      appStyles.push(link.attributes.href ?? '');
      text.overwrite(link.start, link.end, sheetTag(link, light));
      if ('text' in light) {
        styleHashes.push(hashSource(light.text));
      }
    }
  }
  if (isTaken) {
    for (const inline of page.inlineScripts.filter((one) => !inlineScripts.includes(one))) {
      text.remove(inline.start, inline.end);
    }
    for (const piece of [...app, ...page.scriptHints]) {
      text.remove(piece.start, piece.end);
    }
    for (const button of page.themeSwitches) {
      text.overwrite(button.start, button.end, themeSwitch(button));
    }
    const attributes = lightening.needsApp
      ? {
          'data-app': app.map((piece) => piece.attributes.src).join(' '),
          ...(appStyles.length > 0 ? {'data-app-styles': appStyles.join(' ')} : {}),
        }
      : {};
    const words = first ? `${first.text};${script}` : script;
    const tag = `${openTag({name: 'script', attributes})}${words}</script>`;
    if (first) {
      text.overwrite(first.start, first.end, tag);
    } else {
      // `head` may be left unclosed; its links then tell where it was.
      text.appendLeft(page.headEnd || page.headStart, tag);
    }
    scriptHashes.push(hashSource(words), ...(rules ? [hashSource(rules)] : []));
  }
  for (const styled of page.styled) {
    if (isHiddenDrawing(styled) && !page.usesDrawings && !lightening.needsApp) {
      text.remove(styled.start, html.indexOf('</svg>', styled.end) + '</svg>'.length);
    } else if (isHiddenDrawing(styled)) {
      const attributes: Record<string, string> = {...styled.attributes, display: 'none'};
      delete attributes.style;
      text.overwrite(styled.start, styled.end, openTag({name: styled.name, attributes}));
    } else {
      styleHashes.push("'unsafe-hashes'", hashSource(styled.attributes.style ?? ''));
    }
  }
  let policy: Sources | undefined;
  if (base) {
    policy = addSources(base, {'script-src': scriptHashes, 'style-src': styleHashes});
    text.appendLeft(
      page.headStart,
      `<meta http-equiv="Content-Security-Policy" content="${attribute(contentPolicy(policy))}">` +
        (lightening.referrer ? `<meta name="referrer" content="${lightening.referrer}">` : ''),
    );
  }
  return {html: text.toString(), policy};
}
