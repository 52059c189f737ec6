import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {versions} from '../../../data';
import {policyPath} from '../../record/paths';
import styles from './styles.module.css';

/** All versions in time, oldest first, the current one marked; each leads to the same topic. */
export default function VersionLine({
  versionId,
  topicId,
}: {
  readonly versionId?: string;
  readonly topicId: string;
}): ReactNode {
  return (
    <nav className={styles.line} aria-label="Versions of this page" data-version-line>
      <ol>
        {versions.map(({id, short, headline}) => (
          <li key={id} className={clsx(id === versionId && styles.current)}>
            <Link to={policyPath(id, topicId)} aria-current={id === versionId ? 'page' : undefined}>
              <span className={styles.year}>{short}</span>
              <span className={styles.mayor}>{headline}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
