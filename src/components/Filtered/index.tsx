import {useId, type ReactNode} from 'react';
import type {Kind} from '../../plugins/reference/kinds';
import {slotsOf} from './slots';
import styles from './styles.module.css';

/**
 * A list that can be cut down to some kinds, without scripts: the style sheet hides what no checked box
 * names. Entries below it carry `data-slot` (see `slotsOf`); with no box checked everything shows.
 */
export default function Filtered({
  kinds,
  children,
}: {
  readonly kinds: readonly Kind[];
  readonly children: ReactNode;
}): ReactNode {
  const form = useId();
  return (
    <div className={styles.scope}>
      <form id={form} className={styles.form}>
        <fieldset className={styles.kinds}>
          <legend>Show only</legend>
          {kinds.map(({id, label, count}) => (
            <label key={id} className={styles.kind}>
              <input type="checkbox" value={slotsOf(kinds, [id])} /> {label}{' '}
              <span className={styles.count}>{count}</span>
            </label>
          ))}
          <button type="reset" className={styles.all}>
            Show all
          </button>
        </fieldset>
      </form>
      {children}
    </div>
  );
}
