import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ChangeNote} from '../../../core/types';
import {formatDate} from '../formatDate';
import {kindLabel} from '../labels';
import {linkTarget} from '../linkTarget';
import styles from './styles.module.css';

export interface Props {
  /** Oldest first; `version` is named where notes of several versions stand together. */
  readonly notes: readonly (ChangeNote & {readonly version?: {readonly label: string}})[];
  readonly withVersion?: boolean;
}

/** Why a provision differs: what changed, by which instrument, since when. */
export default function ChangeNotes({notes, withVersion = true}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  if (notes.length === 0) {
    return null;
  }
  return (
    <ul className={styles.notes}>
      {notes.map((note, index) => (
        <li key={index} className={styles.note}>
          <p className={styles.head}>
            <span className={styles.kind}>{kindLabel(note.kind)}</span>
            <span>
              <time dateTime={note.date}>{formatDate(note.date, i18n.currentLocale)}</time>
              {withVersion && note.version && ` · ${note.version.label}`}
            </span>
          </p>
          <p>{note.summary}</p>
          <p className={styles.cause}>
            {translate({id: 'theme.VersionDiff.cause', message: 'By'})}{' '}
            {note.cause.map(({text, href}, place) => (
              <span key={place}>
                {place > 0 && '; '}
                {href ? <Link to={linkTarget(href)}>{text}</Link> : text}
              </span>
            ))}
          </p>
          {note.reason && <p className={styles.cause}>{note.reason}</p>}
        </li>
      ))}
    </ul>
  );
}
