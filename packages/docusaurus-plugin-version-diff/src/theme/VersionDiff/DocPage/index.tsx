import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import PageFrame from '@theme/VersionDiff/PageFrame';
import ProvisionDiff from '@theme/VersionDiff/ProvisionDiff';
import ViewSwitch from '@theme/VersionDiff/ViewSwitch';
import type {DocPageProps} from '../../../core/pages';
import VersionPair from '../PageFrame/VersionPair';
import {changeCount} from '../labels';
import styles from './styles.module.css';

/** One doc of two versions, compared provision by provision. */
export default function DocPage({
  older,
  newer,
  pairPath,
  overviewPath,
  total,
  doc,
  docs,
  notice,
}: DocPageProps): ReactNode {
  const title = translate(
    {id: 'theme.VersionDiff.doc.title', message: '{doc}: {older} → {newer}'},
    {doc: doc.title, older: older.label, newer: newer.label},
  );
  return (
    <PageFrame
      title={title}
      description={translate(
        {
          id: 'theme.VersionDiff.doc.description',
          message: 'What changed in {doc} between {older} and {newer}, provision by provision.',
        },
        {doc: doc.title, older: older.label, newer: newer.label},
      )}
      notice={notice}>
      <nav
        className={styles.crumbs}
        aria-label={translate({id: 'theme.VersionDiff.crumbs', message: 'You are here'})}>
        <Link to={overviewPath}>
          {translate({id: 'theme.VersionDiff.compare', message: 'Compare'})}
        </Link>
        <Link to={pairPath}>
          {older.label} → {newer.label}
        </Link>
      </nav>
      <h1>{doc.title}</h1>
      <VersionPair older={older} newer={newer} />
      <ViewSwitch />
      <div className={styles.columns}>
        <div>
          {doc.provisions.map((provision) => (
            <ProvisionDiff
              key={provision.id}
              provision={provision}
              older={older}
              newer={newer}
              total={total}
            />
          ))}
        </div>
        <nav
          className={styles.docs}
          aria-label={translate({
            id: 'theme.VersionDiff.otherDocs',
            message: 'Other pages of this comparison',
          })}>
          <ul>
            {docs.map(({id, title: name, path, changed}) => (
              <li key={id}>
                <Link to={path} aria-current={id === doc.id ? 'page' : undefined}>
                  {name}
                </Link>{' '}
                <span>{changeCount(changed)}</span>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </PageFrame>
  );
}
