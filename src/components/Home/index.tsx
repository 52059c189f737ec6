import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {topics, versions, type PolicyVersion} from '../../../data';
import {comparePath, policyPath} from '../../record/paths';
import {periodOf} from '../periodOf';
import Picture from '../Picture';
import styles from './styles.module.css';

const newest = versions.at(-1) as PolicyVersion;
const oldest = versions[0] as PolicyVersion;
const firstTopic = topics[0]?.id ?? 'overview';

const DOORS = [
  {
    title: 'Read',
    text: 'What the rule was in a given year: twelve topics, each rule with its source.',
    links: [{to: policyPath(newest.id, firstTopic), text: `The policy today (${newest.short})`}],
  },
  {
    title: 'Compare',
    text: 'Any two versions, rule by rule: what changed, which instrument changed it, since when.',
    links: [
      {to: '/compare/', text: 'Choose two versions'},
      {to: comparePath(oldest.id, newest.id), text: `${oldest.short} and today`},
    ],
  },
  {
    title: 'Check',
    text: 'Every statement leads to the order, the law or the ruling it rests on.',
    links: [
      {to: '/press-check/', text: 'Claims from the press, checked'},
      {to: '/timeline/', text: 'Timeline'},
      {to: '/sources/', text: 'All sources'},
    ],
  },
  {
    title: 'Teach',
    text: 'Readings with questions for a class, on pages and comparisons whose addresses stay.',
    links: [{to: '/teach/', text: 'Assignments'}],
  },
];

/** The versions in words: all there is on phones, the key to the picture elsewhere. */
function Stations(): ReactNode {
  return (
    <ol className={styles.stations}>
      {versions.map((version) => (
        <li key={version.id} className={version === newest ? styles.today : undefined}>
          <Link to={policyPath(version.id, firstTopic)} className={styles.year}>
            {version.short}
          </Link>
          <span className={styles.mayor}>{version.headline}</span>
          <span className={styles.period}>{periodOf(version)}</span>
          <span className={styles.turns}>{version.turnsOn}</span>
        </li>
      ))}
    </ol>
  );
}

/** The front page: what this is, the line of versions, the doors. */
export default function Home(): ReactNode {
  return (
    <main className={styles.home}>
      <header className={styles.hero}>
        <h1>New York City’s sanctuary policy, version by version</h1>
        <p>
          What City workers, police and jails may and may not do for federal immigration
          authorities: the rule in every period since the 1980s, and every change between them, with
          its source.
        </p>
      </header>
      <section aria-labelledby="versions">
        <h2 id="versions">Eight versions</h2>
        <Picture />
        <Stations />
      </section>
      <section aria-labelledby="doors">
        <h2 id="doors" className={styles.hidden}>
          What you can do here
        </h2>
        <div className={styles.doors}>
          {DOORS.map(({title, text, links}) => (
            <div key={title} className={styles.door}>
              <h3>{title}</h3>
              <p>{text}</p>
              <ul>
                {links.map(({to, text: label}) => (
                  <li key={to}>
                    <Link to={to}>{label}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="topics">
        <h2 id="topics">The same twelve topics in every version</h2>
        <ul className={styles.topics}>
          {topics.map(({id, title}) => (
            <li key={id}>
              <Link to={policyPath(newest.id, id)}>{title}</Link>
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.note}>
        An independent record, not a City site and not legal advice. It states what the rules were,
        not whether they were good. No cookies, no tracking; it works without scripts.
      </p>
    </main>
  );
}
