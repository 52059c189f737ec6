import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {ProvisionStatus} from '../../../core/types';
import {statusLabel} from '../labels';
import styles from './styles.module.css';

export interface Props {
  readonly status: ProvisionStatus | 'first' | 'moved';
}

/** The kind of a difference, in a word. */
export default function StatusBadge({status}: Props): ReactNode {
  return <span className={clsx(styles.badge, styles[status])}>{statusLabel(status)}</span>;
}
