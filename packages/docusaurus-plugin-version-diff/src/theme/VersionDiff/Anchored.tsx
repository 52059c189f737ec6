import type {ComponentProps, ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** A section that can be linked to; Docusaurus' link check is told that its id exists. */
export default function Anchored(
  props: ComponentProps<'section'> & {readonly id: string},
): ReactNode {
  useBrokenLinks().collectAnchor(props.id);
  return <section {...props} />;
}
