import {LineCounter, parseDocument, type Node} from 'yaml';

/**
 * The line, from 1, of a place in a JSON or YAML text.
 * @param path keys and indexes, outermost first; the nearest place that exists is taken
 */
export function lineOf(text: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) {
      return lines.linePos(start).line;
    }
  }
  return 1;
}
