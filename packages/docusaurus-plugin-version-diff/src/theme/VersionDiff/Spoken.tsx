import type {ReactNode} from 'react';
import './PageFrame/styles.module.css';

/** Words for readers who hear the page; nobody sees them, and they are not copied with the text. */
export default function Spoken({children}: {readonly children: ReactNode}): ReactNode {
  return <span data-spoken="">{children}</span>;
}
