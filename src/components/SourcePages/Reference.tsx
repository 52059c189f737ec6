import type {ReactNode} from 'react';
import type {ReferencePart} from '../../citations/reference';

/** A formatted reference with its italics. */
export default function Reference({parts}: {readonly parts: readonly ReferencePart[]}): ReactNode {
  return parts.map(({text, italic}, index) =>
    italic ? <em key={index}>{text}</em> : <span key={index}>{text}</span>,
  );
}
