import postcss, {type Declaration, type Root, type Rule} from 'postcss';
import valueParser from 'postcss-value-parser';

/** At the top of the sheet, or in a layer there: true everywhere, always. */
function isAtTop({parent}: Declaration): boolean {
  if ((parent as Rule | undefined)?.selector !== ':root') {
    return false;
  }
  for (let outer = parent?.parent; outer && outer.type !== 'root'; outer = outer.parent) {
    if (outer.type !== 'atrule' || (outer as {name?: string}).name !== 'layer') {
      return false;
    }
  }
  return true;
}

const isLayered = ({parent}: Declaration): boolean => parent?.parent?.type !== 'root';

/** Properties that have one value on the whole site: no theme, screen, element or script sets another. */
function readConstants(root: Root, live: ReadonlySet<string>): Map<string, string> {
  const declared = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    const all = declared.get(declaration.prop) ?? [];
    declared.set(declaration.prop, [...all, declaration]);
  });
  const constants = new Map<string, string>();
  for (const [name, all] of declared) {
    if (!live.has(name) && all.every((one) => isAtTop(one) && !one.important)) {
      // What stands in no layer wins over what does; then the last wins.
      const free = all.filter((one) => !isLayered(one));
      constants.set(name, (free.length > 0 ? free : all).at(-1)?.value ?? '');
    }
  }
  return constants;
}

const touches = (neighbour: valueParser.Node | undefined): boolean =>
  neighbour?.type === 'word' || neighbour?.type === 'function' || neighbour?.type === 'string';

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
    const before = touches(siblings[index - 1]) ? ' ' : '';
    const after = touches(siblings[index + 1]) ? ' ' : '';
    Object.assign(node, {type: 'word', value: `${before}${text}${after}`, nodes: undefined});
    return false;
  });
  return valueParser.stringify(parsed.nodes);
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
      const {parent} = declaration;
      declaration.remove();
      if (parent?.nodes?.length === 0) {
        parent.remove();
      }
    } else if (declaration.value.includes('var(')) {
      declaration.value = resolve(declaration.value, constants);
    }
  });
  return root.toString();
}
