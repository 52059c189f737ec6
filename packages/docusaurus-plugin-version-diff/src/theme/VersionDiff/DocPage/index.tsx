import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import KindFilter from '@theme/VersionDiff/KindFilter';
import PageFrame from '@theme/VersionDiff/PageFrame';
import PairHead from '@theme/VersionDiff/PairHead';
import ProvisionDiff from '@theme/VersionDiff/ProvisionDiff';
import ViewSwitch from '@theme/VersionDiff/ViewSwitch';
import type {DocPageProps} from '../../../core/pages';
import ContentsNav, {CONTENTS, contentsTitle} from '../ContentsNav';
import Reading from '../Reading';
import frame from '../PageFrame/styles.module.css';

/** One doc of two versions, compared provision by provision. */
export default function DocPage({
  older,
  newer,
  pairPath,
  overviewPath,
  total,
  doc,
  docs,
  dataPath,
  notice,
}: DocPageProps): ReactNode {
  const names = {doc: doc.title, older: older.label, newer: newer.label};
  return (
    <PageFrame
      title={translate(
        {id: 'theme.VersionDiff.doc.title', message: '{doc}: {older} → {newer}'},
        names,
      )}
      description={translate(
        {
          id: 'theme.VersionDiff.doc.description',
          message: 'What changed in {doc} between {older} and {newer}, provision by provision.',
        },
        names,
      )}
      crumbs={[
        {
          text: translate({id: 'theme.VersionDiff.compare', message: 'Compare'}),
          href: overviewPath,
        },
        {text: `${older.label} → ${newer.label}`, href: pairPath},
      ]}
      path={doc.path}
      notice={notice}>
      <h1>{doc.title}</h1>
      <a className={frame.toContents} href={`#${CONTENTS}`}>
        {contentsTitle()}
      </a>
      <div className={frame.columns}>
        <div className={frame.text}>
          <PairHead older={older} newer={newer} />
          <ViewSwitch />
          <KindFilter counts={doc.counts} />
          <Reading />
          {doc.provisions.map((provision) => (
            <ProvisionDiff
              key={provision.id}
              provision={provision}
              older={older}
              newer={newer}
              total={total}
              docTitle={doc.title}
              path={doc.path}
            />
          ))}
        </div>
        <ContentsNav
          dataPath={dataPath}
          entries={docs.map(({id, title, path, counts}) => ({
            id,
            title,
            href: path,
            counts,
            ...(id === doc.id
              ? {changes: doc.provisions.filter(({status}) => status !== 'unchanged')}
              : {}),
          }))}
        />
      </div>
    </PageFrame>
  );
}
