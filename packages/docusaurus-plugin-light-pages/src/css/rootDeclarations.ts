import type {Container, Declaration, Rule} from 'postcss';

/** Selectors that mean the root element, in one theme or in all. */
const ROOT =
  /^(?:html|:root|:where\(:root\)|(?:html|:root)?\[data-theme="?\w+"?\](?::root)?|:where\(\[data-theme="?\w+"?\]\))$/;
const ANY_THEME = new Set([':root', 'html']);

const selectorsOf = ({parent}: Declaration): string[] =>
  (parent as Rule | undefined)?.selectors ?? [];

/** What stands around a declaration, from the inside out. */
function around({parent}: Declaration): Container[] {
  const all: Container[] = [];
  for (let outer = parent?.parent; outer && outer.type !== 'root'; outer = outer.parent) {
    all.push(outer as Container);
  }
  return all;
}

const nameOf = (container: Container): string =>
  container.type === 'atrule' ? (container as Container & {name: string}).name : '';

/** Set on the root element, under whatever condition. */
export const isOnRoot = (declaration: Declaration): boolean =>
  selectorsOf(declaration).length > 0 && selectorsOf(declaration).every((one) => ROOT.test(one));

/** True in every theme, on every screen: on the root element, with no condition around. */
export const isAlways = (declaration: Declaration): boolean =>
  isOnRoot(declaration) &&
  selectorsOf(declaration).some((one) => ANY_THEME.has(one)) &&
  around(declaration).every((outer) => nameOf(outer) === 'layer');

export const isLayered = (declaration: Declaration): boolean =>
  around(declaration).some((outer) => nameOf(outer) === 'layer');

/** Whether the first, standing later, wins over the second wherever that one holds. */
export const covers = (later: Declaration, earlier: Declaration): boolean =>
  selectorsOf(earlier).every(
    (one) => ANY_THEME.has(one) || selectorsOf(later).includes(one) || one.startsWith(':where('),
  );

/** Gives way to any rule that has not put its selectors into `:where()`. */
export const isYielding = (declaration: Declaration): boolean =>
  selectorsOf(declaration).every((one) => one.startsWith(':where('));
