import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import type {CardId} from '../../cards/cardPath';
import Card from '../Card';

/** A page of text outside the versions: one column, as wide as is good to read, or as lists need. */
export default function ReadingPage({
  title,
  description,
  card = 'site',
  wide = false,
  anchors = [],
  children,
}: {
  readonly title: string;
  readonly description: string;
  /** The picture shown where others link to the page. */
  readonly card?: CardId;
  readonly wide?: boolean;
  /** Ids on the page that links lead to; told to the check for broken anchors. */
  readonly anchors?: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  anchors.forEach(collectAnchor);
  return (
    <Layout title={title} description={description}>
      <Card of={card} />
      <main className={wide ? 'reading reading--wide' : 'reading'}>
        <article>{children}</article>
      </main>
    </Layout>
  );
}
