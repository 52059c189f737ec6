import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {versions, type PolicyVersion} from '../../../data';
import {comparePath, policyPath} from '../../record/paths';
import {formatDay, periodOf} from '../periodOf';
import styles from './styles.module.css';

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en', {style: 'long', type: 'conjunction'}).format(names);
}

/** What a reader must know before relying on a page: whose rule, from when to when, what came next. */
export default function StatusBar({
  version,
  topicId,
}: {
  readonly version: PolicyVersion;
  readonly topicId: string;
}): ReactNode {
  const index = versions.indexOf(version);
  const previous = versions[index - 1];
  const next = versions[index + 1];
  const newest = versions.at(-1) as PolicyVersion;
  const doors = [
    previous && {
      to: comparePath(previous.id, version.id, topicId),
      text: `with the version before (${previous.short})`,
    },
    next && {
      to: comparePath(version.id, next.id, topicId),
      text: `with the version after (${next.short})`,
    },
    next &&
      next !== newest && {
        to: comparePath(version.id, newest.id, topicId),
        text: `with today (${newest.short})`,
      },
  ].filter((door) => Boolean(door)) as {to: string; text: string}[];

  return (
    <>
      <section
        className={clsx(styles.bar, next ? styles.past : styles.inForce)}
        aria-label="Status of this version">
        <p>
          <strong>{next ? 'Past policy.' : 'The policy today.'}</strong> In force{' '}
          {periodOf(version)}, under {list(version.mayors)}. Text as of {formatDay(version.asOf)}.
          {next && (
            <>
              {' '}
              Replaced by <Link to={policyPath(next.id, topicId)}>{next.label}</Link>.
            </>
          )}
        </p>
        <ul className={styles.doors} aria-label="Compare this page" data-screen-only="">
          {doors.map(({to, text}) => (
            <li key={to}>
              <Link to={to}>Compare {text}</Link>
            </li>
          ))}
          <li>
            <Link to="/compare/">Compare any two</Link>
          </li>
        </ul>
      </section>
      {next && (
        // In mid page too: who was sent to one rule may not have seen the top. At rest it lies behind the bar.
        <p className={styles.strip} aria-hidden="true">
          Past policy: <b>{version.label}</b>, to {formatDay(version.to ?? version.asOf)}
        </p>
      )}
    </>
  );
}
