import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {SourcePageData} from '../../plugins/sources/toSourcePages';
import ReadingPage from '../ReadingPage';
import JsonLd from '../JsonLd';
import Reference from './Reference';
import {toLegislationLd} from './toLegislationLd';
import {SEEN, STANDING} from './words';

type Place = SourcePageData['places'][number];

/** The places under the version that holds them, in the order they come. */
function byVersion(places: readonly Place[]): [string, Place[]][] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    groups.set(place.version, [...(groups.get(place.version) ?? []), place]);
  }
  return [...groups];
}

/** One source: what it is, where to read it, which provisions rest on it. */
export default function SourcePage(source: SourcePageData): ReactNode {
  const {short, parts, url, archive, standing, seen, pinpoint, places} = source;
  const act = toLegislationLd(source);
  return (
    <ReadingPage
      title={short}
      card="sources"
      description={`${short}: the full reference, and every provision that cites it.`}>
      {act && <JsonLd data={act} />}
      <p>
        <Link to="/sources/">All sources</Link>
      </p>
      <h1>{short}</h1>
      <p>
        <Reference parts={parts} />
      </p>
      <ul>
        <li>{STANDING[standing]}</li>
        <li>{SEEN[seen]}</li>
        {pinpoint && <li>A place in it is cited in this form: {pinpoint}</li>}
        {url && (
          <li>
            Document: <a href={url}>{url}</a>
          </li>
        )}
        {archive && (
          <li>
            Archived copy: <a href={archive}>{archive}</a>
          </li>
        )}
      </ul>
      <h2 id="cited">Where it is cited</h2>
      {places.length === 0 && <p>No provision cites it at present.</p>}
      {byVersion(places).map(([version, group]) => (
        <section key={version}>
          <h3>{version}</h3>
          <ul>
            {group.map(({topic, title, href}) => (
              <li key={href}>
                <Link to={href}>
                  {topic}: {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ReadingPage>
  );
}
