import type {ReactNode} from 'react';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {DataPageData, DataPageSet} from '../../plugins/openData/toDataPage';
import JsonLd from '../JsonLd';
import ReadingPage from '../ReadingPage';
import {toDatasetLd} from './toDatasetLd';
import styles from './styles.module.css';

function Files({name}: {readonly name: string}): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <p className={styles.files}>
      <a href={withBaseUrl(`/data/${name}.json`)}>{`${name}.json`}</a> ·{' '}
      <a href={withBaseUrl(`/data/${name}.csv`)}>{`${name}.csv`}</a> ·{' '}
      <a href={withBaseUrl(`/data/schemas/${name}.schema.json`)}>JSON Schema</a>
    </p>
  );
}

function DataSet({
  set: {name, title, about, count, fields},
}: {
  readonly set: DataPageSet;
}): ReactNode {
  return (
    <section className={styles.set} aria-labelledby={name}>
      <h2 id={name}>
        {title} <small className={styles.count}>{count}</small>
      </h2>
      <p>{about}</p>
      <Files name={name} />
      <details>
        <summary>Fields</summary>
        <dl className={styles.fields}>
          {fields.map((field) => (
            <div key={field.name}>
              <dt>
                <code>{field.name}</code>
                {!field.required && ' (may be absent)'}
              </dt>
              <dd>{field.about}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** The record as files, with what each holds. */
export default function OpenData({sets, coverage}: DataPageData): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <ReadingPage
      title="Open data"
      card="data"
      anchors={sets.map(({name}) => name)}
      description="The whole record as JSON and CSV with JSON Schemas: versions, topics, provisions, changes, events, offenses, sources.">
      <JsonLd data={toDatasetLd(sets, coverage, `${url}${withBaseUrl('/')}`)} />
      <h1>Open data</h1>
      <p>
        Everything on this site is made from these files. They may be used for any purpose, with
        credit, under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0</a>.
        Ids are permanent: a provision is named by version, topic and provision in every file.
      </p>
      <ul>
        <li>JSON files follow the JSON Schema beside them.</li>
        <li>
          CSV files hold the same in one table each, in UTF-8, with names in the first row. A cell
          that holds a list separates its parts by semicolons.
        </li>
        <li>Dates are ISO 8601, as far as known: a day, a month or a year.</li>
        <li>
          Sources are CSL-JSON, which reference managers read.{' '}
          <a href={withBaseUrl('/feed.xml')}>An Atom feed</a> tells of changes to the policy.
        </li>
      </ul>
      {sets.map((set) => (
        <DataSet key={set.name} set={set} />
      ))}
    </ReadingPage>
  );
}
