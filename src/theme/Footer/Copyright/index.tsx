import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/Footer/Copyright';

/** The licence in words; on paper also which page of which site this sheet is. */
export default function Copyright({copyright}: Props): ReactNode {
  const {pathname} = useLocation();
  const {title, url} = useDocusaurusContext().siteConfig;
  return (
    <div className="footer__copyright">
      <span className="paper-only">
        {title}, {url}
        {pathname}.{' '}
      </span>
      {copyright}
    </div>
  );
}
