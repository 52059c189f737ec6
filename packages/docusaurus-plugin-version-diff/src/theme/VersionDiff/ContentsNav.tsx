import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import styles from './PageFrame/styles.module.css';
import Spoken from './Spoken';
import {changeCount} from './labels';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly changed: number;
  readonly isCurrent?: boolean;
}

/** The docs of a comparison with the number of changes in each. */
export default function ContentsNav({entries}: {readonly entries: readonly Entry[]}): ReactNode {
  return (
    <nav className={styles.contents} aria-labelledby="version-diff-contents">
      <h2 id="version-diff-contents">
        <Translate id="theme.VersionDiff.contents">Changes by page</Translate>
      </h2>
      <ol>
        {entries.map(({id, title, href, changed, isCurrent}) => (
          <li key={id} className={clsx(changed === 0 && styles.none)}>
            <Link to={href} aria-current={isCurrent ? 'page' : undefined}>
              <span>{title}</span>{' '}
              <span className={styles.count}>
                <span aria-hidden="true">{changed || '–'}</span>
                <Spoken>{changeCount(changed)}</Spoken>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
