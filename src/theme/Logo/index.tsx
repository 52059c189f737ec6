import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useThemeConfig} from '@docusaurus/theme-common';
import type {Props} from '@theme/Logo';
import Mark from '../../components/Mark';

/** The mark drawn in the page and the name in the site's serif, in place of a picture to be fetched. */
export default function Logo({className}: Props): ReactNode {
  const {navbar} = useThemeConfig();
  return (
    <Link to="/" className={className}>
      <Mark />
      <b className="navbar__title">{navbar.title}</b>
    </Link>
  );
}
