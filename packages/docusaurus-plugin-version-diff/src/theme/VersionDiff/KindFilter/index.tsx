import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {KindCounts} from '../../../core/pages';
import {KINDS, SIGNS} from '../kinds';
import {statusLabel} from '../labels';
import box from '../checkBox.module.css';
import './filter.module.css';
import styles from './styles.module.css';

/** Which kinds of changes are shown; check boxes and rules of CSS, no script. */
export default function KindFilter({counts}: {readonly counts: KindCounts}): ReactNode {
  const kinds = KINDS.filter((kind) => counts[kind] > 0);
  if (kinds.length < 2) {
    return null;
  }
  return (
    <fieldset className={styles.filter}>
      <legend>{translate({id: 'theme.VersionDiff.filter', message: 'Kinds'})}</legend>
      {kinds.map((kind) => (
        <label key={kind} className={box.check}>
          <input type="checkbox" name={`version-diff-${kind}`} defaultChecked />{' '}
          <span aria-hidden="true">{SIGNS[kind]}</span> {statusLabel(kind)}{' '}
          <span className={styles.count}>{counts[kind]}</span>
        </label>
      ))}
      <p>
        {translate({
          id: 'theme.VersionDiff.filter.none',
          message: 'Nothing is shown: tick a kind.',
        })}
      </p>
    </fieldset>
  );
}
