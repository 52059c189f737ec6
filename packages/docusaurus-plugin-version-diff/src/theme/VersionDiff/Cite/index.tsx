import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import styles from './styles.module.css';

export interface Props {
  /** What is cited, such as "Detainers (Jails), 2011 → 2014". */
  readonly title: string;
  /** Address within the site, with the base URL. */
  readonly path: string;
}

/** Copies a text; the words of the button say that it was done (`Reading/startReading`). */
function CopyButton({
  text,
  children,
}: {
  readonly text: string;
  readonly children: string;
}): ReactNode {
  const done = translate({id: 'theme.VersionDiff.copied', message: 'copied'});
  return (
    <button type="button" className={styles.copy} data-version-diff-copy={text} data-no-app="">
      {children}
      <span role="status" data-done={` – ${done}`} />
    </button>
  );
}

/** How to cite a change and its lasting address: plain text to select; scripts add buttons that copy. */
export default function Cite({title, path}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const address = `${siteConfig.url}${path}`;
  const citation = `“${title}”, ${siteConfig.title}, ${address}`;
  return (
    <details className={styles.cite}>
      <summary>
        <Translate id="theme.VersionDiff.cite">Cite or link</Translate>
      </summary>
      <p>
        “{title}”, {siteConfig.title}, <a href={path}>{address}</a>
      </p>
      <CopyButton text={citation}>
        {translate({id: 'theme.VersionDiff.copyCitation', message: 'Copy citation'})}
      </CopyButton>{' '}
      <CopyButton text={address}>
        {translate({id: 'theme.VersionDiff.copyLink', message: 'Copy link'})}
      </CopyButton>
    </details>
  );
}
