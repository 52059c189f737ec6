import {useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import styles from './styles.module.css';

export interface Props {
  /** What is cited, such as "Detainers (Jails), 2011 → 2014". */
  readonly title: string;
  /** Address within the site, with the base URL. */
  readonly path: string;
}

/** Copies a text; the words of the button say that it was done. Shown once scripts run. */
function CopyButton({
  text,
  children,
}: {
  readonly text: string;
  readonly children: string;
}): ReactNode {
  const [isDone, setIsDone] = useState(false);
  const isBrowser = useIsBrowser();
  if (!isBrowser || !navigator.clipboard) {
    return null;
  }
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => setIsDone(true));
  };
  return (
    <button type="button" className={styles.copy} onClick={copy}>
      {children}
      <span role="status">
        {isDone && (
          <>
            {' – '}
            <Translate id="theme.VersionDiff.copied">copied</Translate>
          </>
        )}
      </span>
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
