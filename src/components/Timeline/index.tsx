import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {
  TimelineEvent,
  TimelinePageData,
  TimelinePeriod,
} from '../../plugins/reference/toTimelinePage';
import Filtered from '../Filtered';
import {slotsOf} from '../Filtered/slots';
import LinkList from '../LinkList';
import {formatDay} from '../periodOf';
import ReadingPage from '../ReadingPage';
import styles from './styles.module.css';

type Kinds = TimelinePageData['kinds'];

function Event({event, kinds}: {readonly event: TimelineEvent; readonly kinds: Kinds}): ReactNode {
  const {id, date, kind, title, text, sources, provisions, compare} = event;
  return (
    <li id={id} className={styles.event} data-slot={slotsOf(kinds, [kind])}>
      <p className={styles.when}>
        <time dateTime={date}>{formatDay(date)}</time>
        <span className={styles.kind}>{kinds.find((known) => known.id === kind)?.label}</span>
      </p>
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
        <LinkList label="Sources" links={sources} />
        <LinkList label="Bears on" links={provisions} />
        <LinkList label="Compare" links={compare} />
      </div>
    </li>
  );
}

function Period({
  period,
  kinds,
}: {
  readonly period: TimelinePeriod;
  readonly kinds: Kinds;
}): ReactNode {
  const {id, label, about, doors, events} = period;
  const occurring = events.map(({kind}) => kind);
  return (
    <section
      className={styles.period}
      aria-labelledby={`period-${id}`}
      data-slot={slotsOf(kinds, occurring)}>
      <header>
        <h2 id={`period-${id}`}>{label}</h2>
        {about && <p className={styles.about}>{about}</p>}
        {doors.length > 0 && (
          <ul className={styles.doors}>
            {doors.map(({text, href}) => (
              <li key={href}>
                <Link to={href}>{text}</Link>
              </li>
            ))}
          </ul>
        )}
      </header>
      <ol className={styles.events}>
        {events.map((event) => (
          <Event key={event.id} event={event} kinds={kinds} />
        ))}
      </ol>
    </section>
  );
}

/** Every dated event under the version in whose period it falls. */
export default function Timeline({kinds, periods, total}: TimelinePageData): ReactNode {
  return (
    <ReadingPage
      wide
      title="Timeline"
      card="timeline"
      anchors={periods.flatMap(({id, events}) => [
        `period-${id}`,
        ...events.map((event) => event.id),
      ])}
      description={`${total} dated events of New York City's sanctuary policy since 1982, each with its source and the rules it bears on.`}>
      <h1>Timeline</h1>
      <p className={styles.lead}>
        {total} events since 1982, grouped by the version in whose period they fall. Signing and
        effect stand apart where they fell on different days.
      </p>
      <nav aria-label="Periods">
        <ul className={styles.jumps}>
          {periods.map(({id, label}) => (
            <li key={id}>
              <a href={`#period-${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Filtered kinds={kinds}>
        {periods.map((period) => (
          <Period key={period.id} period={period} kinds={kinds} />
        ))}
      </Filtered>
    </ReadingPage>
  );
}
