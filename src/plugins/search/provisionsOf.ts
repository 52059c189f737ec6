import {Parser} from 'htmlparser2';

/** A provision as it stands in a built page. */
export interface BuiltProvision {
  readonly id: string;
  /** Its words as HTML, without heading, citations, its former wording and what stands below the rule. */
  readonly html: string;
}

const SKIPPED = new Set(['h2', 'details', 'sup', 'footer', 'svg', 'script', 'style']);

/** Elements that stand in a line with their neighbours; others end a word. */
const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'q', 'abbr', 'cite', 'code']);

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Cuts the provisions out of a page: its `section`s of the class `provision`. */
export function provisionsOf(html: string): BuiltProvision[] {
  const found: {id: string; html: string}[] = [];
  let sections = 0;
  let skipped = 0;
  const parser = new Parser({
    onopentag(name, {id, class: classes = ''}) {
      const isProvision = name === 'section' && classes.split(/\s+/).includes('provision');
      if (isProvision) {
        found.push({id: '', html: ''});
        sections = 1;
        return;
      }
      const current = found.at(-1);
      if (!current || sections === 0) {
        return;
      }
      sections += name === 'section' ? 1 : 0;
      if (name === 'h2' && id && !current.id) {
        current.id = id;
      }
      skipped += SKIPPED.has(name) ? 1 : 0;
      current.html += INLINE.has(name) ? '' : ' ';
    },
    ontext(text) {
      const current = found.at(-1);
      if (current && sections > 0 && skipped === 0) {
        current.html += escape(text);
      }
    },
    onclosetag(name) {
      if (sections > 0) {
        sections -= name === 'section' ? 1 : 0;
        skipped -= SKIPPED.has(name) ? 1 : 0;
      }
    },
  });
  parser.end(html);
  return found
    .map((one) => ({id: one.id, html: one.html.replace(/[\s\u200b]+/g, ' ').trim()}))
    .filter(({id}) => id !== '');
}
