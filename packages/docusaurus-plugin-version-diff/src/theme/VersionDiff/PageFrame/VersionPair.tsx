import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {VersionRef} from '../../../core/pages';
import styles from './styles.module.css';

/** "1989 → 2014" with what the site says of each: the head of a comparison. */
export default function VersionPair({
  older,
  newer,
}: {
  readonly older: VersionRef;
  readonly newer: VersionRef;
}): ReactNode {
  return (
    <div className={styles.pair}>
      <p>
        <span className={styles.side}>
          <Translate id="theme.VersionDiff.before">Before</Translate>
        </span>
        <strong>{older.label}</strong>
        {older.note && <span>{older.note}</span>}
      </p>
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
      <p>
        <span className={styles.side}>
          <Translate id="theme.VersionDiff.after">After</Translate>
        </span>
        <strong>{newer.label}</strong>
        {newer.note && <span>{newer.note}</span>}
      </p>
    </div>
  );
}
