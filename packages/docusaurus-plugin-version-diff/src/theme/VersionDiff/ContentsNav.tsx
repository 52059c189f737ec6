import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {KindCounts} from '../../core/pages';
import {changedOf, KINDS, SIGNS, type Kind} from './kinds';
import {changeCount, statusLabel} from './labels';
import styles from './PageFrame/styles.module.css';
import Spoken from './Spoken';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly counts: KindCounts;
  /** The changes of the doc that is open. */
  readonly changes?: readonly {id: string; title: string; status: Kind; number?: number}[];
}

/** Id of the heading of the contents. */
export const CONTENTS = 'version-diff-contents';

export const contentsTitle = (): string =>
  translate({id: 'theme.VersionDiff.contents', message: 'Changes by page'});

/** "≈ 3  + 1" for the eye, "3 reworded, 1 added" for the ear. */
function kindsAndCounts(counts: KindCounts): ReactNode {
  const kinds = KINDS.filter((kind) => kind !== 'unchanged' && counts[kind] > 0);
  return (
    <span className={styles.count}>
      <span aria-hidden="true" className={styles.kinds}>
        {kinds.map((kind) => `${SIGNS[kind]}${counts[kind]}`).join(' ') || '–'}
      </span>
      {Spoken({
        children:
          kinds.map((kind) => `${counts[kind]} ${statusLabel(kind).toLowerCase()}`).join(', ') ||
          changeCount(changedOf(counts)),
      })}
    </span>
  );
}

/** The docs of a comparison with the kinds and number of changes in each. */
export default function ContentsNav({
  entries,
  dataPath,
}: {
  readonly entries: readonly Entry[];
  /** Folder of the same comparison as data. */
  readonly dataPath: string;
}): ReactNode {
  return (
    <nav className={styles.contents} aria-labelledby={CONTENTS}>
      <h2 id={CONTENTS}>{contentsTitle()}</h2>
      <ol>
        {entries.map(({id, title, href, counts, changes}) => (
          <li key={id}>
            <Link to={href} aria-current={changes ? 'page' : undefined}>
              <span>{title}</span> {kindsAndCounts(counts)}
            </Link>
            {changes && changes.length > 0 && (
              <ol>
                {changes.map((change) => (
                  <li key={change.id}>
                    <a href={`#${change.id}`}>
                      <span className={styles.count}>{change.number}</span>
                      <span>
                        {change.title} <span aria-hidden="true">{SIGNS[change.status]}</span>
                        {Spoken({children: `(${statusLabel(change.status)})`})}
                      </span>
                    </a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.data}>
        {translate({id: 'theme.VersionDiff.data', message: 'As data:'})}{' '}
        <a href={`${dataPath}changes.json`}>JSON</a>, <a href={`${dataPath}changes.csv`}>CSV</a>
      </p>
    </nav>
  );
}
