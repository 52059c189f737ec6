import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {useThemeConfig} from '@docusaurus/theme-common';
import {topics, versions} from '../../../data';
import {policyPath} from '../../record/paths';
import styles from './styles.module.css';

interface Item {
  readonly to?: string;
  readonly label?: string;
}

/** The topics of the version that is being read, if one is. */
function Topics(): ReactNode {
  const {pathname} = useLocation();
  const version = versions.find(({id}) => pathname.startsWith(`/policy/${id}/`));
  if (!version) {
    return null;
  }
  return (
    <>
      <p className={styles.heading}>Topics, {version.label}</p>
      <ul>
        {topics.map(({id, title}) => (
          <li key={id}>
            <Link
              to={policyPath(version.id, id)}
              aria-current={pathname === policyPath(version.id, id) ? 'page' : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The menu of small screens: a `details`, so that it opens with scripts off and needs no application. */
export default function PhoneMenu(): ReactNode {
  const items = useThemeConfig().navbar.items as readonly Item[];
  return (
    <details className={styles.menu} data-phone-menu>
      <summary className={styles.button} aria-label="Menu">
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
          <path stroke="currentColor" strokeWidth="2" d="M3 6h18M3 12h18M3 18h18" />
        </svg>
      </summary>
      <div className={styles.panel}>
        <ul>
          {items.map(
            ({to, label}) =>
              to && (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ),
          )}
        </ul>
        <Topics />
      </div>
    </details>
  );
}
