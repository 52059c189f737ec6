import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import PageFrame from '@theme/VersionDiff/PageFrame';
import type {Overview} from '../../../core/pages';
import {changeCount, statusLabel} from '../labels';
import styles from './styles.module.css';

export type Props = Overview & {readonly notice: string};

/** Every pair that can be compared: older versions down, newer ones across. */
function PairTable({versions, pairs}: Overview): ReactNode {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="any-two">
      <table className={styles.pairs}>
        <caption>
          <Translate id="theme.VersionDiff.pairs.caption">
            Number of provisions that differ. Find the older version at the left, the newer at the
            top.
          </Translate>
        </caption>
        <thead>
          <tr>
            <td />
            {versions.slice(1).map(({slug, label}) => (
              <th key={slug} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.slice(0, -1).map((older, row) => (
            <tr key={older.slug}>
              <th scope="row">{older.label}</th>
              {versions.slice(1).map((newer, column) => {
                const pair = pairs.find((p) => p.older === older.slug && p.newer === newer.slug);
                return (
                  <td key={newer.slug}>
                    {pair && column >= row && (
                      <Link
                        to={pair.path}
                        aria-label={`${older.label} → ${newer.label}: ${changeCount(pair.total)}`}>
                        {pair.total}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What each version changed in each doc, against the version before it. */
function StepTable({rows, versions}: Overview): ReactNode {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="step-by-step">
      <table className={styles.steps}>
        <caption>
          <Translate id="theme.VersionDiff.steps.caption">
            What each version changed against the one before it. A cell leads to the comparison.
          </Translate>
        </caption>
        <thead>
          <tr>
            <td />
            {versions.slice(1).map(({slug, label}) => (
              <th key={slug} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({id, title, cells}) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {versions.slice(1).map(({slug}) => {
                const cell = cells.find(({version}) => version.slug === slug);
                const what = cell?.changes
                  .map((change) => `${change.title} (${statusLabel(change.status).toLowerCase()})`)
                  .join(', ');
                return (
                  <td key={slug} data-changes={cell?.changes.length}>
                    {cell && (
                      <Link
                        to={cell.path}
                        title={what}
                        aria-label={`${title}, ${cell.version.label}: ${what || changeCount(0)}`}>
                        {cell.changes.length || '–'}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where a reader chooses which two versions to compare. */
export default function OverviewPage({notice, ...overview}: Props): ReactNode {
  const title = translate({
    id: 'theme.VersionDiff.overview.title',
    message: 'Compare two versions',
  });
  return (
    <PageFrame
      title={title}
      description={translate({
        id: 'theme.VersionDiff.overview.description',
        message: 'Choose any two versions and see what changed, provision by provision.',
      })}
      notice={notice}>
      <h1>{title}</h1>
      <h2 id="any-two">
        <Translate id="theme.VersionDiff.pairs.title">Any two versions</Translate>
      </h2>
      <PairTable {...overview} />
      <h2 id="step-by-step">
        <Translate id="theme.VersionDiff.steps.title">Version by version</Translate>
      </h2>
      <StepTable {...overview} />
    </PageFrame>
  );
}
