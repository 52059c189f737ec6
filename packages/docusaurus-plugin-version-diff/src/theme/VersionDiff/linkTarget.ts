/** A last part that ends like the name of a file; `/docs/1.0` and `/docs/v2` do not. */
const FILE = /^\/[^?#]*\.(?!html?(?:$|[?#]))[A-Za-z][A-Za-z0-9]*(?:$|[?#])/;

/**
 * Where Docusaurus' link leads for an address that a page of the docs names. A file of the site is no
 * page: `pathname://` has the browser fetch it, where the router would show "Page Not Found".
 */
export function linkTarget(href: string): string {
  return FILE.test(href) && !href.startsWith('//') ? `pathname://${href}` : href;
}
