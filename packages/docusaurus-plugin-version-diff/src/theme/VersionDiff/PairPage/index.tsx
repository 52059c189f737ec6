import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import ChangeNotes from '@theme/VersionDiff/ChangeNotes';
import KindFilter from '@theme/VersionDiff/KindFilter';
import PageFrame from '@theme/VersionDiff/PageFrame';
import PairHead from '@theme/VersionDiff/PairHead';
import StatusBadge from '@theme/VersionDiff/StatusBadge';
import type {PairPageProps} from '../../../core/pages';
import {kindsOf} from '../kinds';
import {changeCount} from '../labels';
import Reading from '../Reading';
import Anchored from '../Anchored';
import ContentsNav from '../ContentsNav';
import frame from '../PageFrame/styles.module.css';
import styles from './styles.module.css';

/** More notes than this are folded, so that the list of changes can still be read down. */
const SHOWN_NOTES = 2;

/** Why a provision differs; a long way from version to version opens on request. */
function Notes({
  notes,
}: Pick<PairPageProps['docs'][number]['changes'][number], 'notes'>): ReactNode {
  if (notes.length <= SHOWN_NOTES) {
    return <ChangeNotes notes={notes} />;
  }
  return (
    <details className={styles.notes}>
      <summary>
        {translate(
          {id: 'theme.VersionDiff.pair.notes', message: '{count} steps, the last: {summary}'},
          {count: String(notes.length), summary: notes.at(-1)?.summary ?? ''},
        )}
      </summary>
      <ChangeNotes notes={notes} />
    </details>
  );
}

function DocChanges({doc}: {readonly doc: PairPageProps['docs'][number]}): ReactNode {
  const heading = `doc-${doc.id}`;
  return (
    <Anchored className={styles.doc} aria-labelledby={heading} id={doc.id}>
      <h2 id={heading}>
        <Link to={doc.path}>{doc.title}</Link> <small>{changeCount(doc.changes.length)}</small>
      </h2>
      {doc.changes.map(({id, title, status, number, notes, moved}) => (
        <div
          key={id}
          id={`change-${number}`}
          className={styles.change}
          data-change=""
          data-kind={kindsOf({status, moved})}>
          <h3>
            <span className={styles.number}>{number}</span>
            <Link to={`${doc.path}#${id}`}>{title}</Link> <StatusBadge status={status} />
          </h3>
          <Notes notes={notes} />
        </div>
      ))}
      {doc.unchanged.length > 0 && (
        <p className={styles.unchanged} data-kind="unchanged">
          {translate({id: 'theme.VersionDiff.unchangedHere', message: 'Unchanged:'})}{' '}
          {doc.unchanged.map(({id, title}, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={`${doc.path}#${id}`}>{title}</Link>
            </span>
          ))}
        </p>
      )}
    </Anchored>
  );
}

/** Every change between two versions, grouped by doc and counted by kind, each with its note. */
export default function PairPage({
  older,
  newer,
  overviewPath,
  total,
  counts,
  docs,
  path,
  dataPath,
  notice,
}: PairPageProps): ReactNode {
  const pair = `${older.label} → ${newer.label}`;
  return (
    <PageFrame
      title={translate({id: 'theme.VersionDiff.pair.title', message: 'Compare {pair}'}, {pair})}
      description={translate(
        {
          id: 'theme.VersionDiff.pair.description',
          message: 'Every change between {older} and {newer}: what changed, by what, since when.',
        },
        {older: older.label, newer: newer.label},
      )}
      crumbs={[
        {
          text: translate({id: 'theme.VersionDiff.compare', message: 'Compare'}),
          href: overviewPath,
        },
      ]}
      path={path}
      notice={notice}>
      <h1>{pair}</h1>
      <div className={frame.columns}>
        <ContentsNav
          dataPath={dataPath}
          entries={docs.map(({id, title, counts: kinds}) => ({
            id,
            title,
            href: `#${id}`,
            counts: kinds,
          }))}
        />
        <div className={frame.text}>
          <PairHead older={older} newer={newer} />
          <p className={styles.total}>{changeCount(total)}</p>
          <KindFilter counts={counts} />
          <Reading />
          {docs.map((doc) => (
            <DocChanges key={doc.id} doc={doc} />
          ))}
        </div>
      </div>
    </PageFrame>
  );
}
