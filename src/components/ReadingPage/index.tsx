import type {ReactNode} from 'react';
import Layout from '@theme/Layout';

/** A page of text outside the versions: one column, as wide as is good to read, or as lists need. */
export default function ReadingPage({
  title,
  description,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly description: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={wide ? 'reading reading--wide' : 'reading'}>
        <article>{children}</article>
      </main>
    </Layout>
  );
}
