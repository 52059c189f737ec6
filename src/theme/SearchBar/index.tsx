import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A plain link to the page of the search; the small script opens the search over the page instead. */
export default function SearchBar(): ReactNode {
  return (
    <a
      className={styles.link}
      href="/search/"
      data-search-link=""
      aria-keyshortcuts="/ Control+K"
      title="Search (press /)">
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path
          d="M12 12l5 5M13 7A6 6 0 1 1 1 7a6 6 0 0 1 12 0z"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
      <span>Search</span>
    </a>
  );
}
