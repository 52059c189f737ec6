import {selectOne} from 'css-select';
import {parseDocument} from 'htmlparser2';

/** Whether anything on the page needs the application. */
export function needsApp(html: string, selectors: readonly string[]): boolean {
  return selectOne(selectors.join(','), parseDocument(html)) !== null;
}
