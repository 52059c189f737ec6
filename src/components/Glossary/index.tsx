import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {GlossaryEntry, GlossaryPageData} from '../../plugins/reference/toGlossaryPage';
import LinkList from '../LinkList';
import ReadingPage from '../ReadingPage';
import styles from './styles.module.css';

function Entry({entry}: {readonly entry: GlossaryEntry}): ReactNode {
  const {id, term, definition, entered, byVersion, see, sources} = entry;
  return (
    <section id={id} className={styles.entry} aria-labelledby={`term-${id}`}>
      <h2 id={`term-${id}`}>{term}</h2>
      <p className={styles.entered}>
        {entered ? (
          <>
            Came into the policy in <Link to={entered.href}>{entered.text}</Link>
          </>
        ) : (
          'A general term'
        )}
      </p>
      <p>{definition}</p>
      {byVersion.length > 0 && (
        <dl className={styles.versions}>
          {byVersion.map(({version, text}) => (
            <div key={version}>
              <dt>{version}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {see.length > 0 && <LinkList label="See also" links={see} />}
      <LinkList label="Sources" links={sources} />
    </section>
  );
}

/** Every term, with the version in which it came into the policy. */
export default function Glossary({entries}: GlossaryPageData): ReactNode {
  return (
    <ReadingPage
      title="Glossary"
      card="glossary"
      anchors={entries.map(({id}) => id)}
      description={`${entries.length} terms of New York City's sanctuary policy: what each means, since which version, and where its meaning changed.`}>
      <h1>Glossary</h1>
      <p>
        {entries.length} terms. The first use of a term on a policy page leads here. Where the
        meaning changed from version to version, each meaning is given.
      </p>
      <nav aria-label="Terms">
        <ul className={styles.jumps}>
          {entries.map(({id, term}) => (
            <li key={id}>
              <a href={`#${id}`}>{term}</a>
            </li>
          ))}
        </ul>
      </nav>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ReadingPage>
  );
}
