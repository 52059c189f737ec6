import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {SourcePageData} from '../../plugins/sources/toSourcePages';
import {sourcePath} from '../../citations/reference';
import ReadingPage from '../ReadingPage';
import Reference from './Reference';

type Entry = Pick<SourcePageData, 'key' | 'short' | 'parts' | 'standing'> & {
  readonly cited: number;
};

const GROUPS = [
  {
    standing: 'primary',
    title: 'Primary sources',
    about: 'Orders, laws, rulings and official records.',
  },
  {
    standing: 'secondary',
    title: 'Secondary sources',
    about: 'They tell of an act, ruling or record.',
  },
] as const;

function citedWords(places: number): string {
  return places === 0
    ? 'not cited at present'
    : `cited in ${places === 1 ? 'one place' : `${places} places`}`;
}

function List({entries}: {readonly entries: readonly Entry[]}): ReactNode {
  return (
    <ul className="source-list">
      {entries.map(({key, short, parts, cited}) => (
        <li key={key} id={key}>
          <Link to={sourcePath(key)}>{short}</Link>
          <br />
          <small>
            <Reference parts={parts} /> · {citedWords(cited)}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Every source, primary ones first, with the share of primary sources. */
export default function SourceIndex({sources}: {readonly sources: readonly Entry[]}): ReactNode {
  const primary = sources.filter(({standing}) => standing === 'primary').length;
  const share = Math.round((100 * primary) / Math.max(1, sources.length));
  return (
    <ReadingPage
      title="Sources"
      card="sources"
      description="Every document this site cites, with the provisions that rest on it.">
      <h1>Sources</h1>
      <p>
        {sources.length} documents; {primary} of them ({share} %) are primary. Each has a page that
        lists the provisions that cite it.
      </p>
      {GROUPS.map(({standing, title, about}) => (
        <section key={standing}>
          <h2 id={standing}>{title}</h2>
          <p>{about}</p>
          <List entries={sources.filter((source) => source.standing === standing)} />
        </section>
      ))}
    </ReadingPage>
  );
}
