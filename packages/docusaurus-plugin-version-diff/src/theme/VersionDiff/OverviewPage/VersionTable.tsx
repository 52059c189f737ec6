import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {VersionRef} from '../../../core/pages';
import {shadeOf} from './shadeOf';
import styles from './styles.module.css';

/** A cell: a number that leads to its comparison. */
export interface Cell {
  readonly href: string;
  readonly count: number;
  /** What the number says, read aloud and shown to a pointer. */
  readonly label: string;
}

export interface Props {
  /** Id of the heading above. */
  readonly labelledBy: string;
  readonly caption: ReactNode;
  readonly columns: readonly VersionRef[];
  /** One cell a column; `undefined` leaves it empty. */
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly cells: readonly (Cell | undefined)[];
  }[];
}

/** A table with versions across; each number leads to a comparison. The shade only helps the eye. */
export default function VersionTable({labelledBy, caption, columns, rows}: Props): ReactNode {
  const most = Math.max(...rows.flatMap(({cells}) => cells.map((cell) => cell?.count ?? 0)));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby={labelledBy}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({slug, label}) => (
              <th key={slug} scope="col">
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({id, title, cells}) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.slug}>
                  {cell && (
                    <Link
                      to={cell.href}
                      title={cell.label}
                      aria-label={cell.label}
                      data-shade={shadeOf(cell.count, most)}>
                      {cell.count || '–'}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
