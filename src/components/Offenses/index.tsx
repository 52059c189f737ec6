import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {OffensesPageData} from '../../plugins/reference/toOffensesPage';
import {policyPath} from '../../record/paths';
import LinkList from '../LinkList';
import ReadingPage from '../ReadingPage';
import OffenseTable from './OffenseTable';
import styles from './styles.module.css';

const LIST = ['exceptions', 'offense-list'] as const;

/** Where the list comes from, why it has no official number, what stood in its place before. */
function Count({enacted, later, entries, countSources}: OffensesPageData): ReactNode {
  return (
    <section aria-labelledby="count">
      <h2 id="count">Is it 170?</h2>
      <p>
        The laws state no total, so any number depends on how one counts. By our count they listed{' '}
        {enacted} Penal Law provisions in 2014; a State act added{' '}
        {later.map(({section}) => `§ ${section}`).join(', ')} in {later[0]?.since}, which makes{' '}
        {entries.length}. Press accounts put the list at about 170 in 2017 and about 177 in 2024. We
        found no source that explains either number.
      </p>
      <p>The count changes with the answers to these questions:</p>
      <ul>
        <li>
          Is a range, such as § 265.02(2) through (8), one entry or seven? We count it as one.
        </li>
        <li>
          Do the entries without a number count: hate crimes, attempts and similar forms, the
          felonies of another law? We list them apart.
        </li>
        <li>
          Were crimes added by rule? In 2019 the Department of Correction proposed to add seven. We
          found no source on the adoption of that rule.
        </li>
      </ul>
      <LinkList label="Sources" links={countSources} />
    </section>
  );
}

function Before(): ReactNode {
  return (
    <section aria-labelledby="before">
      <h2 id="before">What counted before 2014</h2>
      <p>
        The executive orders have no list. They ask for suspicion: of criminal activity in{' '}
        <Link to={policyPath('1989', ...LIST)}>the rule of 1989</Link>, of illegal activity in{' '}
        <Link to={policyPath('2003', ...LIST)}>the rule of 2003</Link>. From 21 March 2012, under
        Local Law 62 of 2011, any misdemeanor or felony conviction counted for the jails, and any
        open case. From 16 July 2013 Local Laws 21 and 22 of 2013 counted a “covered crime”: any
        misdemeanor or felony save five kinds of misdemeanor; and a pending case only for a felony
        or a crime of a short list. Both steps, with their sources, stand in{' '}
        <Link to={policyPath('2011', ...LIST)}>the rule of 2011</Link>.
      </p>
    </section>
  );
}

/** The list of offenses in full. */
export default function Offenses(data: OffensesPageData): ReactNode {
  const {entries, other} = data;
  return (
    <ReadingPage
      wide
      title="Offenses"
      card="offenses"
      anchors={['count', 'before', 'in-words', ...[...entries, ...other].map(({id}) => id)]}
      description="The list of violent or serious crimes of Local Laws 58 and 59 of 2014 in full, why it has no official number, and what counted before.">
      <h1>The list of offenses</h1>
      <div className={styles.text}>
        <p>
          Since 14 December 2014 a conviction is a ground to honor a detainer only if it is of a
          “violent or serious crime”. This is the list, {entries.length} entries by our count. What
          else must hold before a detainer is honored stands in{' '}
          <Link to={policyPath('2026', 'jails', 'detainers')}>the rule for the jails</Link>,{' '}
          <Link to={policyPath('2026', 'police', 'detainers')}>the rule for the police</Link> and{' '}
          <Link to={policyPath('2026', ...LIST)}>the rule on the list</Link>.
        </p>
        <p>
          The laws name sections only. Names and classes are those of the Penal Law in texts of
          later years. A dash stands where we saw no source for the class, or where the class
          varies.
        </p>
        <p>
          <a href="#count">Is it 170?</a> · <a href="#before">What counted before 2014</a> ·{' '}
          <a href="#in-words">What the laws add in words</a>
        </p>
      </div>
      <OffenseTable entries={entries} />
      <div className={styles.text}>
        <section aria-labelledby="in-words">
          <h2 id="in-words">What the laws add in words</h2>
          <ul>
            {other.map(({id, name, place}) => (
              <li key={id} id={id}>
                {name} <span className={styles.place}>({place})</span>
              </li>
            ))}
          </ul>
        </section>
        <Count {...data} />
        <Before />
      </div>
    </ReadingPage>
  );
}
