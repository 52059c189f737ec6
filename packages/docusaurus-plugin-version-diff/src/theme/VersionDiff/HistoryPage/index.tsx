import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import ChangeNotes from '@theme/VersionDiff/ChangeNotes';
import CitationList from '@theme/VersionDiff/CitationList';
import MarkedBlocks from '@theme/VersionDiff/MarkedBlocks';
import PageFrame from '@theme/VersionDiff/PageFrame';
import StatusBadge from '@theme/VersionDiff/StatusBadge';
import type {DocHistory} from '../../../core/pages';
import type {HistoryStep} from '../../../core/pages';
import Anchored from '../Anchored';
import MarkedTitle from '../MarkedTitle';
import styles from './styles.module.css';

export type Props = DocHistory & {
  readonly siblings: readonly {id: string; title: string; path: string}[];
  readonly notice: string;
};

function Step({
  step,
  idPrefix,
}: {
  readonly step: HistoryStep;
  readonly idPrefix: string;
}): ReactNode {
  return (
    <li className={styles.step}>
      <p className={styles.when}>
        <Link to={step.href}>{step.version.label}</Link> <StatusBadge status={step.status} />
        {step.version.note && <span className={styles.note}>{step.version.note}</span>}
      </p>
      <ChangeNotes notes={step.notes} />
      <div className={styles.text}>
        {step.heading && (
          <p>
            <strong>
              <MarkedTitle {...step.heading} />
            </strong>
          </p>
        )}
        <MarkedBlocks
          blocks={step.blocks}
          idPrefix={`${idPrefix}-${step.version.slug}`}
          layout="inline"
        />
      </div>
      <CitationList citations={step.citations} />
      {step.compare && (
        <p className={styles.compare}>
          <Link to={step.compare}>
            {translate({
              id: 'theme.VersionDiff.history.compare',
              message: 'See this change in its comparison',
            })}
          </Link>
        </p>
      )}
      {step.until.slug !== step.version.slug && (
        <p className={styles.unchanged}>
          {translate(
            {id: 'theme.VersionDiff.history.through', message: 'Unchanged through {version}'},
            {version: step.until.label},
          )}
          {step.until.note && `, ${step.until.note}`}
        </p>
      )}
    </li>
  );
}

/** Each provision of a doc through all versions, in one column of time. */
export default function HistoryPage({
  title,
  path,
  provisions,
  siblings,
  id,
  notice,
}: Props): ReactNode {
  const heading = translate(
    {id: 'theme.VersionDiff.history.title', message: '{title}: history'},
    {title},
  );
  return (
    <PageFrame
      title={heading}
      description={translate(
        {
          id: 'theme.VersionDiff.history.description',
          message: 'How each rule of {title} changed from version to version.',
        },
        {title},
      )}
      path={path}
      notice={notice}>
      <h1>{heading}</h1>
      <nav
        aria-label={translate({
          id: 'theme.VersionDiff.history.rules',
          message: 'Rules on this page',
        })}>
        <ul className={styles.rules}>
          {provisions.map((provision) => (
            <li key={provision.id}>
              <a href={`#${provision.id}`}>{provision.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {provisions.map((provision) => (
        <Anchored key={provision.id} id={provision.id} aria-labelledby={`${provision.id}-title`}>
          <h2 id={`${provision.id}-title`}>{provision.title}</h2>
          <ol className={styles.steps}>
            {provision.steps.map((step) => (
              <Step key={step.version.slug} step={step} idPrefix={provision.id} />
            ))}
          </ol>
        </Anchored>
      ))}
      <nav
        className={styles.siblings}
        aria-label={translate({
          id: 'theme.VersionDiff.history.others',
          message: 'Histories of other pages',
        })}>
        <ul>
          {siblings
            .filter((sibling) => sibling.id !== id)
            .map((sibling) => (
              <li key={sibling.id}>
                <Link to={sibling.path}>{sibling.title}</Link>
              </li>
            ))}
        </ul>
      </nav>
    </PageFrame>
  );
}
