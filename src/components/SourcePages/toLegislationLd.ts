import type {SourcePageData} from '../../plugins/sources/toSourcePages';

type Facts = Pick<
  SourcePageData,
  'short' | 'title' | 'number' | 'issued' | 'authority' | 'url' | 'type' | 'standing'
>;

/**
 * The act a source page is about as a schema.org `Legislation`: for orders and laws themselves only.
 * Nothing for rulings, reports and the press, nor for what merely tells of a law.
 */
export function toLegislationLd(source: Facts): object | undefined {
  const {short, title, number, issued, authority, url, type, standing} = source;
  if (type !== 'legislation' || standing !== 'primary') {
    return undefined;
  }
  return {
    '@type': 'WebPage',
    name: short,
    about: {
      '@type': 'Legislation',
      name: title,
      ...(number ? {legislationIdentifier: number} : {}),
      // A year or a month alone is no date in schema.org.
      ...(issued?.length === 10 ? {legislationDate: issued} : {}),
      ...(authority ? {legislationPassedBy: {'@type': 'Organization', name: authority}} : {}),
      ...(url ? {sameAs: url} : {}),
    },
  };
}
