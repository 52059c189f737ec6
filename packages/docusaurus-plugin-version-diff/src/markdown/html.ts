const COMMENT = /<!--[^]*?(?:-->|$)/g;
const TAG = /<\/?([a-z][a-z0-9-]*)(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?\/?>/gi;

/** Elements whose tags group words and show nothing themselves. */
const GROUPING = new Set(
  'a abbr b br center cite code dd del details div dl dt em figcaption figure i ins kbd li mark ol p s section small span strong sub summary sup u ul'.split(
    ' ',
  ),
);

/**
 * The words of a piece of HTML in plain Markdown, or `undefined` if it holds what has no words: a
 * picture, a table, a script.
 */
export function htmlWords(html: string): string | undefined {
  const text = html.replace(COMMENT, '');
  const names = [...text.matchAll(TAG)].map(([, name = '']) => name.toLowerCase());
  return names.every((name) => GROUPING.has(name))
    ? text.replace(TAG, ' ').replace(/\s+/g, ' ').trim()
    : undefined;
}
