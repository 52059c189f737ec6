import type {ReactNode} from 'react';
import type {Block, BlockDiff} from '../../../core/types';
import {drawRow, type Props} from './drawRow';
import styles from './styles.module.css';

const passage = (text: string): Block => ({kind: 'paragraph', inside: [], inlines: [{text}]});

function changed(was: string, now: string): BlockDiff {
  if (!was || !now) {
    return was ? {kind: 'removed', before: passage(was)} : {kind: 'added', after: passage(now)};
  }
  const segments = [
    {type: 'del', text: was},
    {type: 'ins', text: now},
  ] as const;
  return {kind: 'reworded', before: passage(was), after: passage(now), segments};
}

/** What stands over an admonition, a tab …; where it changed it is a passage with marks of its own. */
export function drawLabel(was: string, now: string, manner: Omit<Props, 'row'>): ReactNode {
  if (was === now) {
    return now && <p className={styles.labelText}>{now}</p>;
  }
  return <div className={styles.labelText}>{drawRow({...manner, row: changed(was, now)}, 0)}</div>;
}
