import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import PageFrame from '@theme/VersionDiff/PageFrame';
import type {Overview, OverviewCell} from '../../../core/pages';
import {changeCount, statusLabel} from '../labels';
import styles from './styles.module.css';
import VersionTable from './VersionTable';

export type Props = Overview & {readonly notice: string};

/** Every pair that can be compared: older versions down, newer ones across. */
function PairTable({versions, pairs}: Overview): ReactNode {
  const newer = versions.slice(1);
  return (
    <VersionTable
      labelledBy="any-two"
      caption={
        <Translate id="theme.VersionDiff.pairs.caption">
          Number of provisions that differ. Find the older version at the left, the newer at the
          top.
        </Translate>
      }
      columns={newer}
      rows={versions.slice(0, -1).map((older) => ({
        id: older.slug,
        title: older.label,
        cells: newer.map(({slug, label}) => {
          const pair = pairs.find((p) => p.older === older.slug && p.newer === slug);
          return (
            pair && {
              href: pair.path,
              count: pair.total,
              label: `${older.label} → ${label}: ${changeCount(pair.total)}`,
            }
          );
        }),
      }))}
    />
  );
}

function cellLabel(title: string, {version, changes}: OverviewCell): string {
  const what = changes.map(
    (change) => `${change.title} (${statusLabel(change.status).toLowerCase()})`,
  );
  return `${title}, ${version.label}: ${what.join(', ') || changeCount(0)}`;
}

/** What each version changed in each doc, against the version before it. */
function StepTable({rows, versions}: Overview): ReactNode {
  const newer = versions.slice(1);
  return (
    <VersionTable
      labelledBy="step-by-step"
      caption={
        <Translate id="theme.VersionDiff.steps.caption">
          What each version changed against the one before it. A number leads to the comparison.
        </Translate>
      }
      columns={newer}
      rows={rows.map(({id, title, cells}) => ({
        id,
        title,
        cells: newer.map(({slug}) => {
          const cell = cells.find(({version}) => version.slug === slug);
          return (
            cell && {
              href: cell.path,
              count: cell.changes.length,
              label: cellLabel(title, cell),
            }
          );
        }),
      }))}
    />
  );
}

/** The comparisons most readers want: the whole way, and the last step of it. */
function Doors({versions, pairs}: Overview): ReactNode {
  const newest = versions.at(-1);
  const label = (slug: string): string => versions.find((v) => v.slug === slug)?.label ?? slug;
  const toNewest = pairs.filter(({newer}) => newer === newest?.slug);
  const doors = [toNewest[0], toNewest.length > 1 ? toNewest.at(-1) : undefined];
  return (
    <ul className={styles.doors}>
      {doors.map(
        (pair) =>
          pair && (
            <li key={pair.path}>
              <Link to={pair.path}>
                <strong>
                  {label(pair.older)} → {label(pair.newer)}
                </strong>{' '}
                {changeCount(pair.total)}
              </Link>
            </li>
          ),
      )}
    </ul>
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
      path={overview.path}
      notice={notice}>
      <h1>{title}</h1>
      <Doors {...overview} />
      {overview.pairs.length === 0 && (
        <p>
          <Translate id="theme.VersionDiff.overview.nothing">
            There are no two versions to compare yet.
          </Translate>
        </p>
      )}
      <div className={styles.tables}>
        {overview.pairs.length > 0 && (
          <section>
            <h2 id="any-two">
              <Translate id="theme.VersionDiff.pairs.title">Any two versions</Translate>
            </h2>
            <PairTable {...overview} />
          </section>
        )}
        {overview.rows.length > 0 && (
          <section>
            <h2 id="step-by-step">
              <Translate id="theme.VersionDiff.steps.title">Version by version</Translate>
            </h2>
            <StepTable {...overview} />
          </section>
        )}
      </div>
    </PageFrame>
  );
}
