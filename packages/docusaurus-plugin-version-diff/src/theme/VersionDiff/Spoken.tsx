import type {ReactNode} from 'react';
import styles from './PageFrame/styles.module.css';

/** Words for readers who hear the page; nobody sees them, and they are not copied with the text. */
export default function Spoken({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <span className={styles.spoken} data-spoken="">
      {children}
    </span>
  );
}
