const COMMENTS = /^(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*(?:\n|$))*$/;
const LITERAL = /^\s*(?:'([^'\\]*)'|"([^"\\]*)"|`([^`\\$]*)`)\s*$/;

/** What an expression in braces says without being run. */
export type Expression =
  {readonly kind: 'nothing'} | {readonly kind: 'text' | 'source'; readonly text: string};

/** Comments say nothing, a string in quotes its words; anything else is kept as its source. */
export function readExpression(value: string): Expression {
  if (COMMENTS.test(value)) {
    return {kind: 'nothing'};
  }
  const literal = LITERAL.exec(value);
  return literal
    ? {kind: 'text', text: literal[1] ?? literal[2] ?? literal[3] ?? ''}
    : {kind: 'source', text: `{${value.trim()}}`};
}
