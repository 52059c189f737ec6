import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import ChangeNotes from '@theme/VersionDiff/ChangeNotes';
import Cite from '@theme/VersionDiff/Cite';
import {topics, versions, type PolicyVersion} from '../../../data';
import type {ProvisionFootData} from '../../remark/remarkProvisions';
import {comparePath, historyPath, policyPath} from '../../record/paths';
import styles from './styles.module.css';

const versionOf = (id: string): PolicyVersion | undefined =>
  versions.find((version) => version.id === id);
const inText = (id: string): string => versionOf(id)?.inText ?? id;

/** "Unchanged since 2003", or what this version did. */
function standingText({standing, versionId}: ProvisionFootData): string {
  if (standing.status === 'first') {
    return 'The first version of this rule.';
  }
  return standing.status === 'unchanged'
    ? `Unchanged since ${inText(standing.since)}.`
    : `Changed in ${inText(versionId)}.`;
}

/** The rule in each version; a bar joins neighbours with the same text. */
function RuleLine({data}: {readonly data: ProvisionFootData}): ReactNode {
  const {line, topicId, provisionId, versionId} = data;
  return (
    <ol className={styles.line} aria-label="This rule in each version">
      {line.map(({versionId: id, changed}) => (
        <li
          key={id}
          className={clsx(changed && styles.changed, id === versionId && styles.current)}>
          <Link
            to={policyPath(id, topicId, provisionId)}
            aria-current={id === versionId ? 'true' : undefined}>
            {versionOf(id)?.short}
          </Link>
          {!changed && <span className={styles.same}> same</span>}
        </li>
      ))}
    </ol>
  );
}

/** Below every provision: its standing, its change notes, and the ways to its other versions. */
export default function ProvisionFoot({data: json}: {readonly data: string}): ReactNode {
  const data = JSON.parse(json) as ProvisionFootData;
  const {versionId, topicId, provisionId, notes, review, standing} = data;
  const index = versions.findIndex(({id}) => id === versionId);
  const version = versions[index];
  const topic = topics.find(({id}) => id === topicId);
  const previous = versions[index - 1];
  const newest = versions.at(-1);
  return (
    <footer className={styles.foot}>
      <p className={styles.standing} data-status={standing.status}>
        {standingText(data)}
      </p>
      <ChangeNotes notes={notes} />
      {review && <p className={styles.review}>{review}</p>}
      <RuleLine data={data} />
      <ul className={styles.links} data-screen-only="">
        {previous && (
          <li>
            <Link to={comparePath(previous.id, versionId, topicId, provisionId)}>
              Compare with {previous.inText}
            </Link>
          </li>
        )}
        {newest && newest.id !== versionId && (
          <li>
            <Link to={comparePath(versionId, newest.id, topicId, provisionId)}>
              Compare with today
            </Link>
          </li>
        )}
        <li>
          <Link to={historyPath(topicId, provisionId)}>History of this rule</Link>
        </li>
        <li>
          <Cite
            title={`${data.title} (${topic?.title ?? topicId}), ${version?.label ?? versionId}`}
            path={policyPath(versionId, topicId, provisionId)}
          />
        </li>
      </ul>
    </footer>
  );
}
