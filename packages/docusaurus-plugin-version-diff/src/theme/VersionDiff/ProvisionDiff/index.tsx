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
import Cite from '@theme/VersionDiff/Cite';
import {kindsOf} from '../kinds';
import MarkedTitle from '../MarkedTitle';
import {hasSameWords} from './hasSameWords';
import styles from './styles.module.css';

export interface Props {
  readonly provision: DocPageProps['doc']['provisions'][number];
  readonly older: VersionRef;
  readonly newer: VersionRef;
  readonly total: number;
  /** The doc the provision stands in, and the address of the comparison. */
  readonly docTitle: string;
  readonly path: string;
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
        {translate(
          {id: 'theme.VersionDiff.place', message: '{number} of {total}'},
          {number: String(number), total: String(total)},
        )}
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

/** Where to go on from a provision: its text in each version, its history, its lasting address. */
function Doors({provision, older, newer, docTitle, path}: Omit<Props, 'total'>): ReactNode {
  const {id, title, before, after, history} = provision;
  return (
    <div className={styles.doors}>
      {before && (
        <Link to={before}>
          {translate(
            {id: 'theme.VersionDiff.readIn', message: 'Read in {version}'},
            {version: older.label},
          )}
        </Link>
      )}
      {after && (
        <Link to={after}>
          {translate(
            {id: 'theme.VersionDiff.readIn', message: 'Read in {version}'},
            {version: newer.label},
          )}
        </Link>
      )}
      {history && (
        <Link to={history}>
          {translate({id: 'theme.VersionDiff.history', message: 'All versions of this rule'})}
        </Link>
      )}
      <Cite
        title={`${title} (${docTitle}), ${older.label} → ${newer.label}`}
        path={`${path}#${id}`}
      />
    </div>
  );
}

/** One provision compared: what became of it, why, and its words with the marks. */
export default function ProvisionDiff({total, ...props}: Props): ReactNode {
  const {provision, newer} = props;
  const {id, title, status, notes, blocks, citations} = provision;
  const heading = `${id}-title`;
  // Which version brought a note is worth saying only where the comparison spans several.
  const isOneStep = notes.every(({version}) => version.slug === newer.slug);
  if (status === 'unchanged') {
    return (
      <Anchored
        id={id}
        className={styles.provision}
        aria-labelledby={heading}
        data-status={status}
        data-kind={kindsOf(provision)}>
        <header className={styles.header}>
          <h2 id={heading}>{title}</h2>
          <StatusBadge status={status} />
        </header>
        <details className={styles.unchanged}>
          <summary>
            {translate({
              id: 'theme.VersionDiff.sameText',
              message: 'The text is the same in both versions',
            })}
          </summary>
          <div className={styles.text}>
            <MarkedBlocks blocks={blocks} idPrefix={id} layout="inline" />
          </div>
          <CitationList citations={citations} />
        </details>
        <ChangeNotes notes={notes} withVersion={!isOneStep} />
        <Doors {...props} />
      </Anchored>
    );
  }
  return (
    <Anchored
      id={id}
      className={clsx(styles.provision, styles.changed)}
      aria-labelledby={heading}
      data-change=""
      data-status={status}
      data-kind={kindsOf(provision)}>
      <header className={styles.header}>
        <h2 id={heading}>
          <MarkedTitle title={title} titleBefore={provision.titleBefore} />
        </h2>
        <StatusBadge status={status} />
        {provision.moved && <StatusBadge status="moved" />}
        <Place provision={provision} total={total} />
      </header>
      <div className={styles.body}>
        <aside
          className={styles.why}
          aria-label={translate({id: 'theme.VersionDiff.why', message: 'Why: {title}'}, {title})}>
          <ChangeNotes notes={notes} withVersion={!isOneStep} />
        </aside>
        <div>
          {status === 'reworded' && !provision.titleBefore && hasSameWords(blocks) && (
            <p className={styles.sameWords}>
              <Translate id="theme.VersionDiff.sameWords">
                The words are the same; what changed is how they are set: paragraphs, lists, links
                or emphasis.
              </Translate>
            </p>
          )}
          <div className={styles.text}>
            <MarkedBlocks blocks={blocks} idPrefix={id} />
          </div>
          <CitationList citations={citations} />
          <Doors {...props} />
        </div>
      </div>
    </Anchored>
  );
}
