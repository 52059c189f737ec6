import {Parser} from 'htmlparser2';
import MagicString from 'magic-string';

/** What React and Helmet leave in a page to find their places again. */
const JOINT = ' ';
const HELMET = /\sdata-rh=(?:"true"|true)/;

/** Takes them out of a page on which neither will ever come. */
export function dropReactMarks(html: string): string {
  const text = new MagicString(html);
  const parser = new Parser({
    oncomment(words) {
      if (words === JOINT) {
        text.remove(parser.startIndex, parser.endIndex + 1);
      }
    },
    onopentag(_, attributes) {
      if ('data-rh' in attributes) {
        const tag = html.slice(parser.startIndex, parser.endIndex + 1);
        const found = HELMET.exec(tag);
        if (found) {
          const start = parser.startIndex + found.index;
          text.remove(start, start + found[0].length);
        }
      }
    },
  });
  parser.end(html);
  return text.toString();
}
