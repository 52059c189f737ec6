import parser from 'postcss-selector-parser';
import {LIVE_ATTRIBUTES} from './liveAttributes';

/** Pseudo-classes that tell where an element stands, which no use of a page changes. */
const STANDING =
  /^:(?:root|first-child|last-child|only-child|(?:first|last|only)-of-type|nth-[a-z-]+|not|is|where|has)$/;

const isLive = (node: parser.Node): boolean =>
  (node.type === 'attribute' && LIVE_ATTRIBUTES.includes(node.attribute.toLowerCase())) ||
  (node.type === 'pseudo' && !STANDING.test(node.value));

function holdsLive(pseudo: parser.Pseudo): boolean {
  let holds = false;
  pseudo.walk((node) => {
    holds ||= isLive(node);
  });
  return holds;
}

const isRelative = ({parent}: parser.Selector): boolean =>
  parent?.type === 'pseudo' && parent.value === ':has';

/** Where nothing is left beside a combinator, anything may stand. */
function fillGaps(part: parser.Selector): void {
  const {nodes} = part;
  const isGap = (index: number) => nodes[index] === undefined || nodes[index].type === 'combinator';
  if (nodes.length === 0 || (isGap(0) && !isRelative(part))) {
    part.prepend(parser.universal());
  }
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node?.type === 'combinator' && isGap(index + 1)) {
      part.insertAfter(node, parser.universal());
    }
  }
}

/**
 * What of a selector can be looked up in a page as it stands: without states, without what is drawn
 * beside an element, without attributes that change while a page is read. It matches wherever the
 * selector itself could come to match.
 * @throws Error if the selector cannot be read
 */
export function stillSelector(selector: string): string {
  return parser((root) => {
    const gone: parser.Node[] = [];
    root.walk((node) => {
      // What is denied may be a state that passes.
      if (isLive(node) || (node.type === 'pseudo' && node.value === ':not' && holdsLive(node))) {
        gone.push(node);
      }
    });
    for (const node of gone) {
      node.remove();
    }
    root.walk((node) => {
      if (node.type === 'selector') {
        fillGaps(node as parser.Node as parser.Selector);
      }
    });
  }).processSync(selector);
}
