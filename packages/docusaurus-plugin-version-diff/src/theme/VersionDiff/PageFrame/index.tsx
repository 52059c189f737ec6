import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import styles from './styles.module.css';

export interface Props {
  readonly title: string;
  readonly description: string;
  /** Shown at the foot of the article, where it is printed too. */
  readonly notice: string;
  readonly children: ReactNode;
}

/** What all pages of the comparison share. */
export default function PageFrame({title, description, notice, children}: Props): ReactNode {
  return (
    <Layout>
      <PageMetadata title={title} description={description} />
      <main className={styles.main}>
        <article className={styles.article}>
          {children}
          {notice && <p className={styles.notice}>{notice}</p>}
        </article>
      </main>
    </Layout>
  );
}
