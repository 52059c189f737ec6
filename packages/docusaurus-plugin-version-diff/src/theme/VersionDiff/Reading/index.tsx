import {useEffect, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {onNextKey, readSwitches, rememberSwitches} from './keys';
import styles from './styles.module.css';

const OFF = 'version-diff-keys-off';

/**
 * What scripts add to the reading: `n` and `p` go to the next and the previous change, and the
 * views chosen here are kept for the next page. The keys can be turned off, for those whose
 * software types letters on their own (WCAG 2.1.4).
 */
export default function Reading(): ReactNode {
  const isBrowser = useIsBrowser();
  const [choice, setChoice] = useState<'on' | 'off'>();
  const keys = isBrowser ? (choice ?? (localStorage.getItem(OFF) ? 'off' : 'on')) : 'none';

  useEffect(() => {
    readSwitches(document);
    const remember = (event: Event): void => rememberSwitches(event.target);
    document.addEventListener('change', remember);
    return () => document.removeEventListener('change', remember);
  }, []);

  useEffect(() => {
    if (keys !== 'on') {
      return undefined;
    }
    document.addEventListener('keydown', onNextKey);
    return () => document.removeEventListener('keydown', onNextKey);
  }, [keys]);

  if (keys === 'none') {
    return null;
  }
  const toggle = (isOn: boolean): void => {
    if (isOn) {
      localStorage.removeItem(OFF);
    } else {
      localStorage.setItem(OFF, '1');
    }
    setChoice(isOn ? 'on' : 'off');
  };
  return (
    <label className={styles.keys}>
      <input
        type="checkbox"
        checked={keys === 'on'}
        onChange={(event) => toggle(event.target.checked)}
      />
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
