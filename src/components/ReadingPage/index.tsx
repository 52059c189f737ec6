import type {ReactNode} from 'react';
import Layout from '@theme/Layout';

/** A page of text outside the versions: one column, as wide as is good to read. */
export default function ReadingPage({
  title,
  description,
  children,
}: {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className="reading">
        <article>{children}</article>
      </main>
    </Layout>
  );
}
