import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Spoken from '../Spoken';
import box from '../checkBox.module.css';
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
        <legend>{translate({id: 'theme.VersionDiff.view', message: 'Show'})}</legend>
        <View value="both" isDefault>
          {translate({id: 'theme.VersionDiff.view.both', message: 'Both'})}
        </View>
        <View value="before">
          {translate({id: 'theme.VersionDiff.view.before', message: 'Before'})}
        </View>
        <View value="after">
          {translate({id: 'theme.VersionDiff.view.after', message: 'After'})}
        </View>
        <View value="apart">
          <span className={styles.wide}>
            {translate({id: 'theme.VersionDiff.view.apart', message: 'Side by side'})}
          </span>
          <span className={styles.narrow}>
            {translate({id: 'theme.VersionDiff.view.stacked', message: 'One by one'})}
          </span>
          <Spoken>
            {translate({
              id: 'theme.VersionDiff.view.apart.spoken',
              message: ': each change is read as before and after',
            })}
          </Spoken>
        </View>
      </fieldset>
      <label className={box.check} data-for="apart">
        <input type="checkbox" name="version-diff-swap" />
        {translate({id: 'theme.VersionDiff.view.swap', message: 'Swap sides'})}
      </label>
      <label className={box.check}>
        <input type="checkbox" name="version-diff-only-changes" />
        {translate({id: 'theme.VersionDiff.view.onlyChanges', message: 'Only what changed'})}
      </label>
    </div>
  );
}
