/**
 * Typographic quotation marks and apostrophes for text that comes from `data/`, which is written with
 * straight ones. Pages get theirs from remark-smartypants.
 */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([“‘])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
}
