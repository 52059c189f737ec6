import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {TextLink} from '../../record/links';
import styles from './styles.module.css';

/** "Sources: Local Law 58 of 2014, § 2 · …": a row of links under an entry, with its name. */
export default function LinkList({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly TextLink[];
}): ReactNode {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}:</span>
      <ul>
        {links.map(({text, href}) => (
          <li key={`${href} ${text}`}>
            <Link to={href}>{text}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
