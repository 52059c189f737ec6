/** A term to be found in text, with the forms under which it is used. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
}

/** A place in a text where a term is used. */
export interface TermUse {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
}

/** A form in lower case may open a sentence with a capital. */
function pattern(form: string): string {
  const [first = '', ...rest] = form;
  const capital = first.toUpperCase();
  return capital === first ? escape(form) : `[${first}${capital}]${escape(rest.join(''))}`;
}

/**
 * A finder for a set of terms: whole words only, the longer term before the shorter one it holds.
 * A name keeps its case; any other term may open a sentence, and only there with a capital.
 */
export function termFinder(terms: readonly Term[]): (text: string) => TermUse[] {
  const idOf = new Map(
    terms.flatMap(({id, term, forms}) =>
      [term, ...forms].map((form): [string, string] => [form.replace(/’/g, "'"), id]),
    ),
  );
  const forms = [...idOf.keys()].sort((a, b) => b.length - a.length || a.localeCompare(b));
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map(pattern).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(expression)].flatMap(({0: word, index}) => {
      const plain = word.replace(/’/g, "'");
      const opens = /(?:^|[.!?:]["”’)]?\s+)["“‘(]?$/.test(text.slice(0, index));
      const id =
        idOf.get(plain) ??
        (opens ? idOf.get(plain.charAt(0).toLowerCase() + plain.slice(1)) : undefined);
      return id === undefined ? [] : [{id, start: index, end: index + word.length}];
    });
}
