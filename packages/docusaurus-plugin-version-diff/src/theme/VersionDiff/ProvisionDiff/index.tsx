import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import ChangeNotes from '@theme/VersionDiff/ChangeNotes';
import CitationList from '@theme/VersionDiff/CitationList';
import MarkedBlocks from '@theme/VersionDiff/MarkedBlocks';
import StatusBadge from '@theme/VersionDiff/StatusBadge';
import type {DocPageProps} from '../../../core/pages';
import type {VersionRef} from '../../../core/pages';
import Anchored from '../Anchored';
import styles from './styles.module.css';

export interface Props {
  readonly provision: DocPageProps['doc']['provisions'][number];
  readonly older: VersionRef;
  readonly newer: VersionRef;
  readonly total: number;
}

/** "3 of 12" with the ways to the changes before and after it. */
function Place({provision, total}: Pick<Props, 'provision' | 'total'>): ReactNode {
  const {number, previous, next} = provision;
  return (
    <nav
      className={styles.place}
      aria-label={translate(
        {id: 'theme.VersionDiff.place.label', message: 'Change {number} of {total}'},
        {number: String(number), total: String(total)},
      )}>
      {previous && (
        <Link
          to={previous.href}
          rel="prev"
          aria-label={translate({id: 'theme.VersionDiff.previous', message: 'Previous change'})}>
          ←
        </Link>
      )}
      <span>
        <Translate
          id="theme.VersionDiff.place"
          values={{number: <span>{number}</span>, total: <span>{total}</span>}}>
          {'{number} of {total}'}
        </Translate>
      </span>
      {next && (
        <Link
          to={next.href}
          rel="next"
          aria-label={translate({id: 'theme.VersionDiff.next', message: 'Next change'})}>
          →
        </Link>
      )}
    </nav>
  );
}

function Doors({provision, older, newer}: Omit<Props, 'total'>): ReactNode {
  return (
    <p className={styles.doors}>
      {provision.before && <Link to={provision.before}>{older.label}</Link>}
      {provision.after && <Link to={provision.after}>{newer.label}</Link>}
      <Link to={provision.history}>
        <Translate id="theme.VersionDiff.history">All versions of this rule</Translate>
      </Link>
    </p>
  );
}

/** One provision compared: what became of it, why, and its words with the marks. */
export default function ProvisionDiff({provision, older, newer, total}: Props): ReactNode {
  const {id, title, status, notes, blocks, citations} = provision;
  const heading = `${id}-title`;
  // Which version brought a note is worth saying only where the comparison spans several.
  const isOneStep = notes.every(({version}) => version.slug === newer.slug);
  if (status === 'unchanged') {
    return (
      <Anchored id={id} className={styles.provision} aria-labelledby={heading} data-status={status}>
        <header className={styles.header}>
          <h2 id={heading}>{title}</h2>
          <StatusBadge status={status} />
        </header>
        <details className={styles.unchanged}>
          <summary>
            <Translate id="theme.VersionDiff.sameText">
              The text is the same in both versions
            </Translate>
          </summary>
          <div className={styles.text}>
            <MarkedBlocks blocks={blocks} idPrefix={id} />
          </div>
          <CitationList citations={citations} />
        </details>
        <ChangeNotes notes={notes} withVersion={!isOneStep} />
        <Doors provision={provision} older={older} newer={newer} />
      </Anchored>
    );
  }
  return (
    <Anchored
      id={id}
      className={clsx(styles.provision, styles.changed)}
      aria-labelledby={heading}
      data-status={status}>
      <header className={styles.header}>
        <h2 id={heading}>{title}</h2>
        <StatusBadge status={status} />
        <Place provision={provision} total={total} />
      </header>
      <div className={styles.body}>
        <aside
          className={styles.why}
          aria-label={translate({id: 'theme.VersionDiff.why', message: 'Why: {title}'}, {title})}>
          <ChangeNotes notes={notes} withVersion={!isOneStep} />
        </aside>
        <div>
          <div className={styles.text}>
            <MarkedBlocks blocks={blocks} idPrefix={id} />
          </div>
          <CitationList citations={citations} />
          <Doors provision={provision} older={older} newer={newer} />
        </div>
      </div>
    </Anchored>
  );
}
