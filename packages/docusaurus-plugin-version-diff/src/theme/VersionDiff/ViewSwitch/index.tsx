import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Reading from '../Reading';
import Spoken from '../Spoken';
import styles from './styles.module.css';
import './views.module.css';

function View({
  value,
  isDefault = false,
  children,
}: {
  readonly value: 'both' | 'before' | 'after' | 'apart';
  readonly isDefault?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <label>
      <input type="radio" name="version-diff-view" value={value} defaultChecked={isDefault} />
      <span>{children}</span>
    </label>
  );
}

/**
 * The views of one marked text. Plain radio buttons and rules of CSS (`views.module.css`): they
 * need no script. The view of two columns is also the one for listeners: each changed passage is
 * read as "Before: … After: …", without marks among the words.
 */
export default function ViewSwitch(): ReactNode {
  return (
    <div className={styles.switch} data-version-diff="views">
      <fieldset className={styles.views}>
        <legend>
          <Translate id="theme.VersionDiff.view">Show</Translate>
        </legend>
        <View value="both" isDefault>
          <Translate id="theme.VersionDiff.view.both">Both</Translate>
        </View>
        <View value="before">
          <Translate id="theme.VersionDiff.view.before">Before</Translate>
        </View>
        <View value="after">
          <Translate id="theme.VersionDiff.view.after">After</Translate>
        </View>
        <View value="apart">
          <span className={styles.wide}>
            <Translate id="theme.VersionDiff.view.apart">Side by side</Translate>
          </span>
          <span className={styles.narrow}>
            <Translate id="theme.VersionDiff.view.stacked">One by one</Translate>
          </span>
          <Spoken>
            <Translate id="theme.VersionDiff.view.apart.spoken">
              : each change is read as before and after
            </Translate>
          </Spoken>
        </View>
      </fieldset>
      <label className={styles.toggle} data-for="apart">
        <input type="checkbox" name="version-diff-swap" />
        <Translate id="theme.VersionDiff.view.swap">Swap sides</Translate>
      </label>
      <label className={styles.toggle}>
        <input type="checkbox" name="version-diff-only-changes" />
        <Translate id="theme.VersionDiff.view.onlyChanges">Only what changed</Translate>
      </label>
      <Reading />
    </div>
  );
}
