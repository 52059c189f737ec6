import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import styles from './styles.module.css';

export interface Props {
  readonly title: string;
  readonly description: string;
  /** Where the page stands, outermost first. */
  readonly crumbs?: readonly {readonly text: string; readonly href: string}[];
  /** Address of the page within the site, printed on the sheet. */
  readonly path: string;
  /** Shown at the foot of the article, where it is printed too. */
  readonly notice: string;
  readonly children: ReactNode;
}

function Crumbs({crumbs}: Required<Pick<Props, 'crumbs'>>): ReactNode {
  return (
    <nav aria-label={translate({id: 'theme.VersionDiff.crumbs', message: 'You are here'})}>
      <ol className={styles.crumbs}>
        {crumbs.map(({text, href}) => (
          <li key={href}>
            <Link to={href}>{text}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What all pages of the comparison share. */
export default function PageFrame({
  title,
  description,
  crumbs = [],
  path,
  notice,
  children,
}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout>
      <PageMetadata title={title} description={description} />
      <main className={styles.main}>
        <article data-version-diff="page">
          {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
          {children}
          <p className={styles.notice}>
            {notice}{' '}
            <span className={styles.address}>
              {siteConfig.title}, {siteConfig.url}
              {path}
            </span>
          </p>
        </article>
      </main>
    </Layout>
  );
}
