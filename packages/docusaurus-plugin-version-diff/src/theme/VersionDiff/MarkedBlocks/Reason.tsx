import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Block} from '../../../core/types';
import styles from './styles.module.css';

/** What a passage without words to mark is; `undefined` for one that has them. */
export function reasonFor({
  kind,
  lang = '',
}: Pick<Block, 'kind' | 'lang'>): 'picture' | 'page' | 'component' | 'source' | undefined {
  if (kind === 'image') {
    return 'picture';
  }
  if (kind !== 'opaque') {
    return undefined;
  }
  if (lang === 'page') {
    return 'page';
  }
  return lang === 'expression' || /^[A-Z]|\./.test(lang) ? 'component' : 'source';
}

/** Why a passage is shown before and after and not word by word. */
export default function Reason({block}: {readonly block: Block}): ReactNode {
  const reason = reasonFor(block);
  return (
    reason && (
      <p className={styles.reason} data-reason={reason}>
        {reason === 'picture' &&
          translate({
            id: 'theme.VersionDiff.reason.picture',
            message:
              'Pictures are not compared: this is the description and the address of the picture.',
          })}
        {reason === 'page' &&
          translate({
            id: 'theme.VersionDiff.reason.page',
            message: 'The comparison could not read this page: this is its source.',
          })}
        {reason === 'component' &&
          translate({
            id: 'theme.VersionDiff.reason.component',
            message: 'What a component shows is not compared: this is its source.',
          })}
        {reason === 'source' &&
          translate({
            id: 'theme.VersionDiff.reason.source',
            message: 'This cannot be compared word by word: this is its source.',
          })}
      </p>
    )
  );
}
