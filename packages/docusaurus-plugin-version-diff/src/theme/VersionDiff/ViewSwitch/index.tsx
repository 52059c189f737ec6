import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Three views of one marked text. Plain radio buttons and a rule of CSS: it needs no script. */
export default function ViewSwitch(): ReactNode {
  return (
    <fieldset className={styles.views}>
      <legend>
        <Translate id="theme.VersionDiff.view">Show</Translate>
      </legend>
      <label>
        <input type="radio" name="version-diff-view" value="both" defaultChecked />
        <Translate id="theme.VersionDiff.view.both">Both</Translate>
      </label>
      <label>
        <input type="radio" name="version-diff-view" value="before" />
        <Translate id="theme.VersionDiff.view.before">Before</Translate>
      </label>
      <label>
        <input type="radio" name="version-diff-view" value="after" />
        <Translate id="theme.VersionDiff.view.after">After</Translate>
      </label>
      <label>
        <input type="checkbox" name="version-diff-only-changes" />
        <Translate id="theme.VersionDiff.view.onlyChanges">Only what changed</Translate>
      </label>
    </fieldset>
  );
}
