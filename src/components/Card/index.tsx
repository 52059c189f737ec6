import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import {cardPath, type CardId} from '../../cards/cardPath';

/** Names the picture that others show when they link to this page. */
export default function Card({of}: {readonly of: CardId}): ReactNode {
  return <PageMetadata image={cardPath(of)} />;
}
