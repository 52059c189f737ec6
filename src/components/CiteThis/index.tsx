import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {topics, versions} from '../../../data';
import {pageToCite} from '../../cite/pageToCite';
import {plainCitation} from '../../cite/plainCitation';
import styles from './styles.module.css';

const FORMS = [
  {file: 'cite.txt', text: 'APA, MLA, Chicago'},
  {file: 'cite.bib', text: 'BibTeX'},
  {file: 'cite.json', text: 'CSL-JSON'},
];

/** How to cite this page: the plain form here, the others in files beside the page. */
export default function CiteThis(): ReactNode {
  const {pathname} = useLocation();
  const {url} = useDocusaurusContext().siteConfig;
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const page = pageToCite(`${url}${path}`, {versions, topics});
  return (
    page && (
      <details className={styles.cite} data-cite>
        <summary>Cite this page</summary>
        <p>{plainCitation(page)}</p>
        <p className={styles.forms}>
          Other forms:{' '}
          {FORMS.map(({file, text}, index) => (
            <span key={file}>
              {index > 0 && ' · '}
              <a href={`${path}${file}`}>{text}</a>
            </span>
          ))}
        </p>
      </details>
    )
  );
}
