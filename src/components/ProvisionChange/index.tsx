import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import MarkedBlocks from '@theme/VersionDiff/MarkedBlocks';
import {versions} from '../../../data';
import {comparePath} from '../../record/paths';
import type {ProvisionChangeData} from '../../remark/remarkProvisions';
import styles from './styles.module.css';

/** What became of a provision, for the line that opens the change. */
const WORDS: Readonly<Record<ProvisionChangeData['status'], string>> = {
  unchanged: 'Unchanged',
  reworded: 'Changed',
  rewritten: 'Rewritten',
  added: 'Rule added',
  removed: 'Rule removed',
};

/**
 * Beside a provision that differs from the version before: the mark in the margin, which opens the
 * change in place. The marks are made when the site is built; opening them needs no script.
 */
export default function ProvisionChange({data: json}: {readonly data: string}): ReactNode {
  const {versionId, topicId, provisionId, status, rows} = JSON.parse(json) as ProvisionChangeData;
  const index = versions.findIndex(({id}) => id === versionId);
  const version = versions[index];
  const previous = versions[index - 1];
  if (!version || !previous) {
    return null;
  }
  const isOldOnly = rows.every(({kind}) => kind === 'removed') && status !== 'reworded';
  return (
    <details className={styles.change} data-provision-change="">
      <summary>
        <span className={styles.what}>
          {WORDS[status]} in {version.inText}
        </span>{' '}
        {isOldOnly
          ? `see what ${previous.inText} said`
          : `see what changed from ${previous.inText}`}
      </summary>
      <div className={styles.words}>
        <MarkedBlocks
          blocks={rows}
          idPrefix={`change-${provisionId}`}
          layout={isOldOnly ? 'plain' : 'inline'}
        />
        <p className={styles.more}>
          <Link to={comparePath(previous.id, versionId, topicId, provisionId)}>
            See it in the whole comparison
          </Link>
        </p>
      </div>
    </details>
  );
}
