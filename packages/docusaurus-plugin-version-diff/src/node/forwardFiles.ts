import type {PairComparison} from '../core';

/** A file to be written, its path relative to the folder of the built site. */
export interface OutFile {
  readonly path: string;
  readonly content: string;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Keeps the `#fragment`, of which neither a server nor a `meta` knows. A file, so that no policy need allow it. */
export const FORWARD_SCRIPT = `location.replace(document.querySelector('link[rel=canonical]').href + location.search + location.hash);
`;

/**
 * A page that leads on, with scripts or without; the link is for readers whose browser does neither.
 * The slow `meta` is for a script that does not come. It has no words, so none to translate (`zxx`).
 */
export function forwardPage(to: string, script: string): string {
  const href = escape(to);
  return `<!DOCTYPE html>
<html lang="zxx">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<title>→ ${href}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${href}">
<script src="${escape(script)}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
<meta http-equiv="refresh" content="3; url=${href}">
</head>
<body><p><a href="${href}">→ ${href}</a></p></body>
</html>
`;
}

/** `/compare/newer/older/` leads to `/compare/older/newer/`, for the pair and each of its docs. */
export function wrongOrderForwards(
  pairs: readonly PairComparison[],
  baseUrl: string,
  toPath: (...parts: string[]) => string,
): OutFile[] {
  const inside = (address: string): string => address.slice(baseUrl.length).replace(/\/$/, '');
  const script = `${toPath().replace(/\/$/, '')}/forward.js`;
  const file = (address: string, to: string): OutFile => ({
    path: `${inside(address)}/index.html`,
    content: forwardPage(to, script),
  });
  return [
    {path: inside(script), content: FORWARD_SCRIPT},
    ...pairs.flatMap(({older, newer, path, docs}) => [
      file(toPath(newer.slug, older.slug), path),
      ...docs.map((doc) => file(toPath(newer.slug, older.slug, doc.id), doc.path)),
    ]),
  ];
}
