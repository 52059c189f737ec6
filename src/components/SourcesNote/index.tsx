import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {sourcePath} from '../../citations/reference';
import type {SourcesNoteData} from '../../remark/remarkSourcesNote';
import styles from './styles.module.css';

/** At the head of a page that rests on secondary sources: how many, and which. */
export default function SourcesNote({data: json}: {readonly data: string}): ReactNode {
  const {total, secondary} = JSON.parse(json) as SourcesNoteData;
  return (
    <details className={styles.note}>
      <summary>
        {secondary.length} of the {total} sources of this page{' '}
        {secondary.length === 1 ? 'is' : 'are'} secondary.
      </summary>
      <p>
        They report an act, ruling or record:{' '}
        {secondary.map(({key, short}, index) => (
          <span key={key}>
            {index > 0 && '; '}
            <Link to={sourcePath(key)}>{short}</Link>
          </span>
        ))}
        .
      </p>
    </details>
  );
}
