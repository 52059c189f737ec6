import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import styles from './styles.module.css';

export interface Props {
  /** What is cited, such as "Detainers (Jails), 2011 → 2014". */
  readonly title: string;
  /** Address within the site, with the base URL. */
  readonly path: string;
}

/**
 * Copies a part (a selector) of what stands above it; its words say that it was done
 * (`Reading/copying`).
 */
function copyButton(part: 'p' | 'p a', words: string): ReactNode {
  const done = translate({id: 'theme.VersionDiff.copied', message: 'copied'});
  return (
    <button type="button" className={styles.copy} data-version-diff-copy={part} data-no-app="">
      {words}
      <span role="status" data-done={` – ${done}`} />
    </button>
  );
}

/** How to cite a change and its lasting address: plain text to select; scripts add buttons that copy. */
export default function Cite({title, path}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const address = `${siteConfig.url}${path}`;
  return (
    <details className={styles.cite}>
      <summary>{translate({id: 'theme.VersionDiff.cite', message: 'Cite or link'})}</summary>
      <p>
        {`“${title}”, ${siteConfig.title}, `}
        <a href={path}>{address}</a>
      </p>
      {copyButton('p', translate({id: 'theme.VersionDiff.copyCitation', message: 'Copy citation'}))}{' '}
      {copyButton('p a', translate({id: 'theme.VersionDiff.copyLink', message: 'Copy link'}))}
    </details>
  );
}
