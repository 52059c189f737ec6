import {useEffect, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import box from '../checkBox.module.css';
import {startReading} from './startReading';
import styles from './styles.module.css';

/**
 * The switch of the keys: `n` and `p` go to the next and the previous change. They can be turned off,
 * for those whose software types letters on their own (WCAG 2.1.4). Hidden where scripts are off.
 */
export default function Reading(): ReactNode {
  useEffect(() => startReading(), []);
  return (
    <label className={clsx(box.check, styles.keys)}>
      <input type="checkbox" defaultChecked name="version-diff-keys" />
      <span>
        <Translate
          id="theme.VersionDiff.keys"
          values={{next: <kbd>n</kbd>, previous: <kbd>p</kbd>}}>
          {'Keys: {next} next change, {previous} previous'}
        </Translate>
      </span>
    </label>
  );
}
