import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';

/** What a page is about, for machines (schema.org). Data, not a script that runs. */
export default function JsonLd({data}: {readonly data: object}): ReactNode {
  const json = JSON.stringify({'@context': 'https://schema.org', ...data});
  return (
    <Head>
      <script type="application/ld+json">{json.replace(/</g, '\\u003c')}</script>
    </Head>
  );
}
