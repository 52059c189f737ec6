import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * The sign of the site: lines of text beside a line with two stations, the later one filled. Part of the
 * page, so that it costs no request and takes the colours of light, dark and forced-colours displays.
 * `static/img/favicon.svg` is the same drawing.
 */
export default function Mark(): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path d="M8 2v4M8 14v16M17 7h12M17 13h7M17 22h12M17 28h7" />
      <circle cx="8" cy="10" r="4" />
      <circle cx="8" cy="23" r="5.4" className={styles.now} />
    </svg>
  );
}
