import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';

/** An arrow that leads out, in few letters; the stock one puts a drawing at the head of every page. */
export default function ExternalLinkIcon(): ReactNode {
  return (
    <svg
      viewBox="0 0 9 9"
      width={9}
      role="img"
      aria-label={translate({
        id: 'theme.IconExternalLink.ariaLabel',
        message: '(opens in new tab)',
      })}>
      <path d="M2 1h6v6M8 1 1 8" fill="none" stroke="currentColor" />
    </svg>
  );
}
