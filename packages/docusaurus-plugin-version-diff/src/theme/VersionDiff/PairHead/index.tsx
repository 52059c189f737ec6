import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {VersionRef} from '../../../core/pages';
import styles from './styles.module.css';

export interface Props {
  readonly older: VersionRef;
  readonly newer: VersionRef;
}

function Side({
  version,
  children,
}: {
  readonly version: VersionRef;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <p className={styles.side}>
      <span className={styles.role}>{children}</span> <strong>{version.label}</strong>{' '}
      {version.note && <span className={styles.note}>{version.note}</span>}
    </p>
  );
}

/** "1989 → 2014" with what the site says of each; it stays in sight while the page scrolls. */
export default function PairHead({older, newer}: Props): ReactNode {
  return (
    <div className={styles.head} data-version-diff="head">
      <Side version={older}>{translate({id: 'theme.VersionDiff.before', message: 'Before'})}</Side>
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
      <Side version={newer}>{translate({id: 'theme.VersionDiff.after', message: 'After'})}</Side>
    </div>
  );
}
