import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Line} from './stops';
import styles from './styles.module.css';

/** The sign of the site: all versions as stations of one line, oldest first, with those of this page marked. */
export default function VersionLine({label, stops}: Line): ReactNode {
  return (
    <nav className={styles.line} aria-label={label} data-version-line>
      <ol>
        {stops.map(({id, short, headline, href, mark, spoken}) => (
          <li key={id} data-mark={mark}>
            <Link to={href} aria-current={mark === 'here' ? 'page' : undefined}>
              {spoken && <span className={styles.spoken}>{spoken[0]}</span>}
              <span className={styles.year}>{short}</span>
              <span className={styles.mayor}>{headline}</span>
              {spoken && <span className={styles.spoken}>{spoken[1]}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
