import postcss from 'postcss';
import parser from 'postcss-selector-parser';

/** As CSS modules name classes in Docusaurus: a name, a hash. Names by hand, `block__element`, are not ours. */
const OF_MODULE = /^[A-Za-z][\w-]*_[\w-]{4}$/;
const BY_HAND = /__[a-z]+$/;

/** Shorter names by the names of modules; undefined for what stays, empty for what no sheet asks for. */
export type ShortNames = (name: string) => string | undefined;

function selectorsIn(css: string): string[] {
  const selectors: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    selectors.push(rule.selector);
  });
  return selectors;
}

/** The place in a row of a, b, … z, aa, ab, … */
function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (place % 26));
}

/**
 * Names for the classes of CSS modules, which no hand ever writes, in as few letters as may be.
 * Names that a selector asks for by a part of them stay; names in no selector are of no use.
 * @param sheets those whose names are to be the shortest come first
 */
export function shortNames(sheets: readonly string[]): ShortNames {
  const classes = new Set<string>();
  const parts: string[] = [];
  const read = parser((root) => {
    root.walkClasses(({value}) => {
      classes.add(value);
    });
    root.walkAttributes(({attribute, operator, value}) => {
      if (attribute === 'class' && operator !== undefined && operator !== '~=') {
        parts.push(value ?? '');
      }
    });
  });
  sheets.flatMap(selectorsIn).forEach((selector) => read.processSync(selector));

  const isAskedByPart = (name: string) => parts.some((part) => name.includes(part));
  const isShortened = (name: string) =>
    OF_MODULE.test(name) && !BY_HAND.test(name) && !isAskedByPart(name);
  const short = new Map<string, string>();
  let place = 0;
  for (const name of [...classes].filter(isShortened)) {
    let candidate = letters(place++);
    while (classes.has(candidate)) {
      candidate = letters(place++);
    }
    short.set(name, candidate);
  }
  return (name) => short.get(name) ?? (classes.has(name) || isAskedByPart(name) ? undefined : '');
}

/** Writes the short names into a style sheet. */
export function shortenSheet(css: string, names: ShortNames): string {
  const root = postcss.parse(css);
  const rename = parser((selectors) => {
    selectors.walkClasses((node) => {
      node.value = names(node.value) ?? node.value;
    });
  });
  root.walkRules((rule) => {
    rule.selector = rename.processSync(rule.selector);
  });
  return root.toString();
}
