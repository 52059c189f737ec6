import postcss, {type ChildNode, type Declaration, type Root} from 'postcss';
import valueParser from 'postcss-value-parser';
import {covers, isAlways, isLayered, isOnRoot, isYielding} from './rootDeclarations';

/** The one declaration that wins on every page, in every theme; undefined where there is none. */
function winner(all: readonly Declaration[]): Declaration | undefined {
  if (!all.every((one) => isOnRoot(one) && !one.important)) {
    return undefined;
  }
  // What stands in no layer wins over what does, under whatever condition; then the last wins.
  const free = all.filter((one) => !isLayered(one));
  const layer = free.length > 0 ? free : all;
  const firm = layer.filter((one) => !isYielding(one));
  const rivals = firm.some(isAlways) ? firm : layer;
  const last = rivals.at(-1);
  return last && isAlways(last) && rivals.every((one) => covers(last, one) && isAlways(one))
    ? last
    : undefined;
}

function declarationsOf(root: Root): Map<string, Declaration[]> {
  const declared = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    declared.set(declaration.prop, [...(declared.get(declaration.prop) ?? []), declaration]);
  });
  return declared;
}

const namesIn = (value: string): string[] =>
  [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/** Properties that have one value on the whole site: no theme, screen, element or script sets another. */
function readConstants(root: Root, live: ReadonlySet<string>): Map<string, string> {
  const declared = declarationsOf(root);
  const constants = new Map<string, string>();
  for (const [name, all] of declared) {
    const value = live.has(name) ? undefined : winner(all)?.value;
    // A value that is made of others is spelled out where it is used, so those must be the same there.
    const isSteady = (other: string) => (declared.get(other) ?? []).every(isOnRoot);
    if (value !== undefined && namesIn(value).every(isSteady)) {
      constants.set(name, value);
    }
  }
  return constants;
}

const isWritten = (neighbour: valueParser.Node | undefined): boolean =>
  neighbour?.type === 'word' || neighbour?.type === 'function' || neighbour?.type === 'string';

/** Ends in what a value may follow without a space. */
const isOpen = ({type, value}: valueParser.Node): boolean =>
  type === 'word' && /[\s*/]$/.test(value);

/** A value with the constants in it spelled out; one that leads back to itself is left. */
function resolve(
  value: string,
  constants: ReadonlyMap<string, string>,
  within: readonly string[] = [],
): string {
  const parsed = valueParser(value);
  parsed.walk((node, index, siblings) => {
    const name =
      node.type === 'function' && node.value === 'var' ? node.nodes[0]?.value : undefined;
    const constant = name === undefined ? undefined : constants.get(name);
    if (name === undefined || constant === undefined || within.includes(name)) {
      return undefined;
    }
    const text = resolve(constant, constants, [...within, name]);
    // `var(--a)var(--b)` needs no space between; their values do.
    const left = siblings[index - 1];
    const before = isWritten(left) && !isOpen(left as valueParser.Node) ? ' ' : '';
    const after = isWritten(siblings[index + 1]) ? ' ' : '';
    Object.assign(node, {type: 'word', value: `${before}${text}${after}`, nodes: undefined});
    return false;
  });
  return valueParser.stringify(parsed.nodes);
}

/** Takes a declaration out, and what it leaves empty. */
function drop(declaration: Declaration): void {
  let node: ChildNode = declaration;
  while (node.parent?.nodes?.length === 1 && node.parent.type !== 'root') {
    node = node.parent as ChildNode;
  }
  node.remove();
}

/** Properties that nothing in the sheet asks for any more, and then those only they asked for. */
function dropUnused(root: Root, live: ReadonlySet<string>): void {
  for (let isDone = false; !isDone;) {
    const used = new Set(live);
    root.walkDecls(({value}) => namesIn(value).forEach((name) => used.add(name)));
    isDone = true;
    root.walkDecls(/^--/, (declaration) => {
      if (!used.has(declaration.prop)) {
        drop(declaration);
        isDone = false;
      }
    });
  }
}

/**
 * Writes constants where they are used. Infima alone names some sixty sizes and colours that no page
 * ever changes; their names weigh more than their values.
 * @param live properties that pages or scripts set
 */
export function inlineConstants(css: string, live: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  const constants = readConstants(root, live);
  root.walkDecls((declaration) => {
    if (constants.has(declaration.prop)) {
      drop(declaration);
    } else if (declaration.value.includes('var(')) {
      declaration.value = resolve(declaration.value, constants);
    }
  });
  dropUnused(root, live);
  return root.toString();
}
