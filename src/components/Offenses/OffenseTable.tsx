import {useEffect, useRef, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {OffenseEntry} from '../../plugins/reference/toOffensesPage';
import {arrange, type Order, type SortKey} from './arrange';
import styles from './styles.module.css';

const COLUMNS: readonly {readonly key: SortKey; readonly title: string}[] = [
  {key: 'section', title: 'Penal Law §'},
  {key: 'name', title: 'Offense'},
  {key: 'class', title: 'Class'},
  {key: 'since', title: 'Since'},
];

/** "14 December 2014"; on phones the year is enough. */
function Since({words}: {readonly words: string}): ReactNode {
  const cut = words.lastIndexOf(' ') + 1;
  return (
    <>
      <span className={styles.day}>{words.slice(0, cut)}</span>
      {words.slice(cut)}
    </>
  );
}

/** The whole table as it stands in the page; with scripts it can be searched and sorted. */
export default function OffenseTable({
  entries,
}: {
  readonly entries: readonly OffenseEntry[];
}): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>({key: 'section', descending: false});
  // What was typed before the scripts came is kept.
  useEffect(() => setQuery(field.current?.value ?? ''), []);
  const shown = arrange(entries, query, order);
  return (
    <>
      <div className={styles.tools} role="search" data-needs-app="">
        <label htmlFor="offense-search">Search the list</label>
        <input
          id="offense-search"
          type="search"
          ref={field}
          autoComplete="off"
          onChange={({currentTarget}) => setQuery(currentTarget.value)}
        />
        <span role="status">
          {shown.length === entries.length
            ? `${entries.length} entries`
            : `${shown.length} of ${entries.length} entries`}
        </span>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>Penal Law provisions listed by number, in the order of sections</caption>
          <thead>
            <tr>
              {COLUMNS.map(({key, title}) => {
                const current = order.key === key;
                return (
                  <th
                    key={key}
                    scope="col"
                    aria-sort={
                      current ? (order.descending ? 'descending' : 'ascending') : undefined
                    }>
                    <button
                      type="button"
                      onClick={() => setOrder({key, descending: current && !order.descending})}>
                      {title}
                    </button>
                    <span className={styles.plain}>{title}</span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map(({id, section, name, class: felony, since, source}) => (
              <tr key={id} id={id}>
                <th scope="row">{section}</th>
                <td>{name}</td>
                <td>{felony ?? <span aria-label="open">–</span>}</td>
                <td>
                  <Link to={source.href} title={source.text}>
                    <Since words={since} />
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
