import type {PairComparison} from '../core';

/** A file to be written, its path relative to the folder of the built site. */
export interface OutFile {
  readonly path: string;
  readonly content: string;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** A page that leads on, with scripts or without; the link is for readers whose browser does neither. */
export function forwardPage(to: string): string {
  const href = escape(to);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This page stands elsewhere</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${href}">
<meta http-equiv="refresh" content="0; url=${href}">
</head>
<body><p>This page stands at <a href="${href}">${href}</a>.</p></body>
</html>
`;
}

/** `/compare/newer/older/` leads to `/compare/older/newer/`, for the pair and each of its docs. */
export function wrongOrderForwards(
  pairs: readonly PairComparison[],
  baseUrl: string,
  toPath: (...parts: string[]) => string,
): OutFile[] {
  const file = (address: string, to: string): OutFile => ({
    path: `${address.slice(baseUrl.length).replace(/\/$/, '')}/index.html`,
    content: forwardPage(to),
  });
  return pairs.flatMap(({older, newer, path, docs}) => [
    file(toPath(newer.slug, older.slug), path),
    ...docs.map((doc) => file(toPath(newer.slug, older.slug, doc.id), doc.path)),
  ]);
}
