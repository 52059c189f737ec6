import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {topics, versions, type PolicyVersion} from '../../../data';
import {policyPath} from '../../record/paths';
import ReadingPage from '../ReadingPage';

const newest = versions.at(-1) as PolicyVersion;

/** The search for those whose scripts run, and for all readers the index of every rule. */
export default function SearchPage(): ReactNode {
  return (
    <ReadingPage
      title="Search"
      description="Search the rules of all versions, or choose one from the list of topics.">
      <h1>Search</h1>
      <div data-search-place="">
        <p>
          The search runs in your browser, so it needs scripts; they are off or did not load.
          Nothing you would type leaves your device. The list below leads to every rule, and each
          rule leads to its other versions.
        </p>
      </div>
      <h2>All rules by topic</h2>
      {topics.map(({id, title, provisions}) => (
        <section key={id}>
          <h3>
            <Link to={policyPath(newest.id, id)}>{title}</Link>
          </h3>
          <ul>
            {provisions.map((provision) => (
              <li key={provision.id}>
                <Link to={policyPath(newest.id, id, provision.id)}>{provision.title}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ReadingPage>
  );
}
