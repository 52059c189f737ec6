import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {topics, versions} from '../../../data';
import {teachPath, type SheetEntry} from '../../plugins/reference/toTeachPages';
import {comparePath, historyPath, policyPath} from '../../record/paths';
import ReadingPage from '../ReadingPage';
import styles from './styles.module.css';

const RULE = ['jails', 'detainers'] as const;

/** What to write on a board or in a syllabus. */
function MakeYourOwn(): ReactNode {
  return (
    <section aria-labelledby="your-own">
      <h2 id="your-own">Make your own</h2>
      <p>
        There are {versions.length} versions of {topics.length} topics. Anything with an address can
        be assigned, down to one rule or one change:
      </p>
      <ul>
        <li>
          <b>A rule in a version.</b> The address names both:{' '}
          <Link to={policyPath('2014', ...RULE)}>
            <code>{policyPath('2014', ...RULE)}</code>
          </Link>
          . At the foot of every rule stands a link to copy.
        </li>
        <li>
          <b>Two versions compared.</b> <Link to="/compare/">The table</Link> shows where something
          changed. The address of a pair, of a topic or of one rule can be given out:{' '}
          <Link to={comparePath('2011', '2014', ...RULE)}>
            <code>{comparePath('2011', '2014', ...RULE)}</code>
          </Link>
          .
        </li>
        <li>
          <b>One rule through time.</b> Its history, from where it first appears:{' '}
          <Link to={historyPath(...RULE)}>
            <code>{historyPath(...RULE)}</code>
          </Link>
          .
        </li>
      </ul>
      <p>
        Addresses that name a version lead to that version for good. An address with{' '}
        <code>today</code> in it forwards to the newest version, and leads elsewhere once the policy
        changes; it is better not to assign it.
      </p>
    </section>
  );
}

/** What a school asks before it uses a site. */
function InClass(): ReactNode {
  return (
    <section aria-labelledby="in-class">
      <h2 id="in-class">In class</h2>
      <ul>
        <li>
          <b>On paper.</b> Every page prints with its address and licence. An assignment prints with
          room to write, and without the answers.
        </li>
        <li>
          <b>On any device.</b> Pages can be read and compared on a phone, with scripts off, with a
          screen reader. There is nothing to sign up for, no cookie, and no count of who read what.
        </li>
        <li>
          <b>Copy and change it.</b> The text is under CC BY 4.0: use it as you like, and name the
          source. “Cite this page” gives the reference in the usual styles.
        </li>
        <li>
          <b>Room for every view.</b> The pages say what the rule was, with its source, and not
          whether it was good. The questions ask what the texts say; what to think of it is for the
          class.
        </li>
      </ul>
      <p>
        A corrected fact or a better question is welcome:{' '}
        <Link to="/about/#corrections">how to correct the record</Link>.
      </p>
    </section>
  );
}

/** `/teach/`: what can be handed out, and how to make more of it. */
export default function Teach({sheets}: {readonly sheets: readonly SheetEntry[]}): ReactNode {
  return (
    <ReadingPage
      title="Teach"
      card="teach"
      description={`${sheets.length} assignments on New York City's sanctuary policy, and how to assign pages and comparisons whose addresses stay.`}>
      <h1>Teach</h1>
      <p>
        For classes in civics, history, law and journalism: {sheets.length} assignments to hand out
        as they are, on pages and comparisons whose addresses stay.
      </p>
      <section aria-labelledby="assignments">
        <h2 id="assignments">Assignments</h2>
        <ul className={styles.sheets}>
          {sheets.map(({id, title, about, minutes, questions}) => (
            <li key={id}>
              <h3>
                <Link to={teachPath(id)}>{title}</Link>
              </h3>
              <p>{about}</p>
              <p className={styles.size}>
                About {minutes} minutes · {questions} questions
              </p>
            </li>
          ))}
        </ul>
      </section>
      <MakeYourOwn />
      <InClass />
    </ReadingPage>
  );
}
