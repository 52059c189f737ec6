import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import ReadingPage from '../../components/ReadingPage';
import VersionLine from '../../components/VersionLine';
import {readingLine} from '../../components/VersionLine/stops';

/** What to do at an address that is not there. The stock page says "Contact the owner of the site". */
export default function NotFound(): ReactNode {
  return (
    <ReadingPage title="No page here" description="There is no page at this address.">
      <h1>There is no page at this address</h1>
      <p>
        Addresses on this site do not move, so the address was most likely shortened or mistyped on
        its way here. An address of the policy has three parts: the year of a version, a topic and,
        if you like, a rule, such as{' '}
        <Link to="/policy/2014/jails/#detainers">/policy/2014/jails/#detainers</Link>.
      </p>
      <h2>Where to go</h2>
      <p>Each version of the policy, from its first page:</p>
      <VersionLine label="Versions of the policy" stops={readingLine('overview')} />
      <ul>
        <li>
          <Link to="/compare/">Compare any two versions</Link>
        </li>
        <li>
          <Link to="/timeline/">Timeline of every dated event</Link>
        </li>
        <li>
          <Link to="/glossary/">What the terms mean</Link>
        </li>
        <li>
          <Link to="/">The front page, with all topics</Link>
        </li>
      </ul>
    </ReadingPage>
  );
}
