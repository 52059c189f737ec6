import {Parser} from 'htmlparser2';
import MagicString from 'magic-string';

const CLASS = /\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g;

/**
 * Writes short names of classes into a page; an empty list goes.
 * @param names the short name of a class, undefined to leave it, empty to take it out
 */
export function shortenClasses(html: string, names: (name: string) => string | undefined): string {
  const text = new MagicString(html);
  const parser = new Parser({
    onopentag(_, attributes) {
      if (attributes.class === undefined) {
        return;
      }
      const list = attributes.class.split(/\s+/).map((name) => names(name) ?? name);
      const value = list.filter(Boolean).join(' ');
      const tag = html.slice(parser.startIndex, parser.endIndex + 1);
      // Another attribute may speak of classes.
      const found = [...tag.matchAll(CLASS)].find(
        ([, ...quoted]) => quoted.join('') === attributes.class,
      );
      if (!found || (value !== '' && value === attributes.class)) {
        return;
      }
      const start = parser.startIndex + found.index;
      const quote = value.includes(' ') ? '"' : '';
      const end = start + found[0].length;
      if (value) {
        text.overwrite(start, end, ` class=${quote}${value}${quote}`);
      } else {
        text.remove(start, end);
      }
    },
  });
  parser.end(html);
  return text.toString();
}
