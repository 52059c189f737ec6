import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Sheet} from '../../plugins/reference/toTeachPages';
import type {TextLink} from '../../record/links';
import ReadingPage from '../ReadingPage';
import styles from './styles.module.css';

/** Links in words; on paper each with its address, since paper cannot be pressed. */
function Places({links}: {readonly links: readonly TextLink[]}): ReactNode {
  return links.map(({text, href}) => (
    <li key={href}>
      <Link to={href}>{text}</Link>
      <span className={styles.address}> {href}</span>
    </li>
  ));
}

/** `/teach/<id>/`: what to read and what to ask; on paper a sheet with room to write. */
export default function Assignment({title, about, minutes, read, questions}: Sheet): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  return (
    <ReadingPage title={title} card="teach" description={about}>
      <p className={styles.up}>
        <Link to="/teach/">All assignments</Link>
      </p>
      <h1>{title}</h1>
      <p className={styles.name} aria-hidden="true">
        Name <span /> Date <span />
      </p>
      <p>{about}</p>
      <p className={styles.size}>
        About {minutes} minutes · {questions.length} questions
      </p>
      <h2 id="read">Read</h2>
      <p className={styles.address}>The addresses begin with {url}</p>
      <ol>
        <Places links={read} />
      </ol>
      <h2 id="questions">Questions</h2>
      <ol className={styles.questions}>
        {questions.map(({ask, answers}) => (
          <li key={ask}>
            <p>{ask}</p>
            <details>
              <summary>Where the answer stands</summary>
              <ul>
                <Places links={answers} />
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </ReadingPage>
  );
}
