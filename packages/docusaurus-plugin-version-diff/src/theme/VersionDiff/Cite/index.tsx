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

/** Copies a part of what stands above it; its words say that it was done (`Reading/copying`). */
function CopyButton({
  part,
  children,
}: {
  /** Selector of the part. */
  readonly part: 'p' | 'p a';
  readonly children: string;
}): ReactNode {
  const done = translate({id: 'theme.VersionDiff.copied', message: 'copied'});
  return (
    <button type="button" className={styles.copy} data-version-diff-copy={part} data-no-app="">
      {children}
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
      <summary>
        <Translate id="theme.VersionDiff.cite">Cite or link</Translate>
      </summary>
      <p>
        {`“${title}”, ${siteConfig.title}, `}
        <a href={path}>{address}</a>
      </p>
      <CopyButton part="p">
        {translate({id: 'theme.VersionDiff.copyCitation', message: 'Copy citation'})}
      </CopyButton>{' '}
      <CopyButton part="p a">
        {translate({id: 'theme.VersionDiff.copyLink', message: 'Copy link'})}
      </CopyButton>
    </details>
  );
}
