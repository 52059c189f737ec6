import type {DataPageData} from '../../plugins/openData/toDataPage';

const FORMATS = {json: 'application/json', csv: 'text/csv'} as const;

/** The files as a schema.org `Dataset`. `base` is the address of the site with its last slash. */
export function toDatasetLd(
  sets: DataPageData['sets'],
  {from, to}: DataPageData['coverage'],
  base: string,
): object {
  return {
    '@type': 'Dataset',
    name: 'New York City’s sanctuary policy, version by version',
    description:
      'What New York City’s sanctuary policy said in each period since 1989, rule by rule, with every change, its cause and its sources.',
    url: `${base}data/`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: 'en',
    spatialCoverage: 'New York City',
    temporalCoverage: `${from}/${to}`,
    distribution: sets.flatMap(({name, title}) =>
      Object.entries(FORMATS).map(([format, encodingFormat]) => ({
        '@type': 'DataDownload',
        name: title,
        encodingFormat,
        contentUrl: `${base}data/${name}.${format}`,
      })),
    ),
  };
}
