import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Segments from '@theme/VersionDiff/Segments';
import type {CitationDiff, StyledSegment} from '../../../core/types';
import styles from './styles.module.css';

export interface Props {
  readonly citations: readonly CitationDiff[];
}

const TYPES = {same: 'same', added: 'ins', removed: 'del'} as const;

function segments({kind, citation}: CitationDiff): StyledSegment[] {
  return citation.inlines.map((inline) => ({...inline, type: TYPES[kind]}));
}

function summaryOf(all: number, changed: number): string {
  const count = String(all);
  if (changed === 0) {
    return translate({id: 'theme.VersionDiff.sources.same', message: 'Sources ({count})'}, {count});
  }
  return changed === all
    ? translate(
        {id: 'theme.VersionDiff.sources.all', message: 'Sources ({count}, all changed)'},
        {count},
      )
    : translate(
        {
          id: 'theme.VersionDiff.sources.changed',
          message: 'Sources ({count}, {changed} changed)',
        },
        {count, changed: String(changed)},
      );
}

/** The sources of a provision, with those that came and went; closed, so that they do not drown the words. */
export default function CitationList({citations}: Props): ReactNode {
  if (citations.length === 0) {
    return null;
  }
  const changed = citations.filter(({kind}) => kind !== 'same').length;
  return (
    <details className={styles.citations}>
      <summary>{summaryOf(citations.length, changed)}</summary>
      <ul>
        {citations.map((citation, index) => (
          <li key={index} data-cited={citation.kind}>
            <Segments segments={segments(citation)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
