import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';

/** A page of text outside the versions: one column, as wide as is good to read, or as lists need. */
export default function ReadingPage({
  title,
  description,
  wide = false,
  anchors = [],
  children,
}: {
  readonly title: string;
  readonly description: string;
  readonly wide?: boolean;
  /** Ids on the page that links lead to; told to the check for broken anchors. */
  readonly anchors?: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  anchors.forEach(collectAnchor);
  return (
    <Layout title={title} description={description}>
      <main className={wide ? 'reading reading--wide' : 'reading'}>
        <article>{children}</article>
      </main>
    </Layout>
  );
}
