import {Parser} from 'htmlparser2';

/** A piece of the page and where it stands: from its first letter to just behind its last. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface Tag extends Piece {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface InlineScript extends Tag {
  readonly text: string;
}

/** What the build must know of a page to make it light; offsets are those of the HTML that was read. */
export interface PageParts {
  /** Where the first child of `head` begins behind the character set, which must stay first. */
  readonly headStart: number;
  readonly headEnd: number;
  /** Where the element of the application begins. */
  readonly rootStart: number;
  /** Scripts with an address, whole. */
  readonly scripts: readonly Tag[];
  /** Links that fetch scripts ahead of time. */
  readonly scriptHints: readonly Tag[];
  readonly inlineScripts: readonly InlineScript[];
  readonly stylesheets: readonly Tag[];
  /** Texts of `style` elements. */
  readonly inlineStyles: readonly string[];
  /** Opening tags with a `style` attribute. */
  readonly styled: readonly Tag[];
  /** Opening tags of buttons that switch light and dark. */
  readonly themeSwitches: readonly Tag[];
  /** Whether anything shows a drawing that stands elsewhere. */
  readonly usesDrawings: boolean;
}

const DATA_TYPE = /^(?!text\/javascript$|module$|application\/javascript$|speculationrules$).+/i;
const HINTS = /\b(preload|modulepreload|prefetch)\b/;

const isScriptHint = ({rel = '', as = ''}: Record<string, string>): boolean =>
  HINTS.test(rel) && (as === 'script' || rel === 'modulepreload');

const isThemeSwitch = (name: string, {class: classes = ''}: Record<string, string>): boolean =>
  name === 'button' && /(^|\s)toggleButtonDisabled/.test(classes);

/** Reads a page once, with a parser, so that no quoting or order of attributes can mislead it. */
export function readPage(html: string): PageParts {
  const parts = {
    headStart: 0,
    headEnd: 0,
    rootStart: 0,
    scripts: [] as Tag[],
    scriptHints: [] as Tag[],
    inlineScripts: [] as InlineScript[],
    stylesheets: [] as Tag[],
    inlineStyles: [] as string[],
    styled: [] as Tag[],
    themeSwitches: [] as Tag[],
    usesDrawings: false,
  };
  let open: (Tag & {textStart: number}) | undefined;

  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = {name, attributes, start: parser.startIndex, end: parser.endIndex + 1};
      if (name === 'head' || (name === 'meta' && 'charset' in attributes)) {
        parts.headStart = tag.end;
      } else if (name === 'script' || name === 'style') {
        open = {...tag, textStart: tag.end};
      } else if (name === 'link' && isScriptHint(attributes)) {
        parts.scriptHints.push(tag);
      } else if (name === 'link' && attributes.rel === 'stylesheet') {
        parts.stylesheets.push(tag);
      }
      if ('style' in attributes) {
        parts.styled.push(tag);
      }
      if (attributes.id === '__docusaurus') {
        parts.rootStart = tag.start;
      }
      if (name === 'use') {
        parts.usesDrawings = true;
      }
      if (isThemeSwitch(name, attributes)) {
        parts.themeSwitches.push(tag);
      }
    },
    onclosetag(name) {
      if (name === 'head') {
        parts.headEnd = parser.startIndex;
      } else if (open && name === open.name) {
        const {textStart, ...tag} = open;
        const text = html.slice(textStart, parser.startIndex);
        const whole = {...tag, end: parser.endIndex + 1};
        if (name === 'style') {
          parts.inlineStyles.push(text);
        } else if (whole.attributes.src !== undefined) {
          parts.scripts.push(whole);
        } else if (!DATA_TYPE.test(whole.attributes.type ?? '')) {
          parts.inlineScripts.push({...whole, text});
        }
        open = undefined;
      }
    },
  });
  parser.end(html);
  return parts;
}
