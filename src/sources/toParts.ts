import type {ReferencePart} from './types';

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};

/** The characters behind HTML entities, once: `&#38;lt;` is the text `&lt;`, not `<`. */
function decode(html: string): string {
  return html.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, number: string, name: string) =>
    number ? String.fromCodePoint(Number(number)) : (ENTITIES[name] ?? whole),
  );
}

/** Takes a citation processor's HTML apart. Italics is all we keep: what else it wraps is layout. */
export function toParts(html: string): ReferencePart[] {
  return html
    .split(/(<i>.*?<\/i>)/s)
    .map((piece) => ({
      text: decode(piece.replace(/<[^>]*>/g, '')),
      italic: piece.startsWith('<i>'),
    }))
    .map(({text, italic}, index, all) => ({
      // The list around the entry brings line breaks; within the entry a break is a space.
      text: trimEnds(text.replace(/\s+/g, ' '), index === 0, index === all.length - 1),
      italic,
    }))
    .filter(({text}) => text !== '')
    .map(({text, italic}) => (italic ? {text, italic} : {text}));
}

function trimEnds(text: string, first: boolean, last: boolean): string {
  const from = first ? text.trimStart() : text;
  return last ? from.trimEnd() : from;
}

/** The words alone. */
export function toText(parts: readonly ReferencePart[]): string {
  return parts.map(({text}) => text).join('');
}

/** Small safe HTML: everything escaped, italics as `em`. */
export function toHtml(parts: readonly ReferencePart[]): string {
  return parts
    .map(({text, italic}) => {
      const safe = text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;');
      return italic ? `<em>${safe}</em>` : safe;
    })
    .join('');
}
