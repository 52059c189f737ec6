import type {PolicyVersion, Source, Topic} from '../../../data/types';
import {sourcePath, type ReferencePart, type References} from '../../citations/reference';
import type {CitingPlace} from './citedIn';

/** What the page of a source shows. */
export interface SourcePageData {
  readonly key: string;
  /** Its kind, in the words of CSL. */
  readonly type: string;
  readonly short: string;
  readonly title: string;
  readonly parts: readonly ReferencePart[];
  readonly url?: string;
  readonly archive?: string;
  readonly authority?: string;
  readonly number?: string;
  /** ISO 8601, as far as known. */
  readonly issued?: string;
  readonly standing: 'primary' | 'secondary';
  readonly seen: 'full' | 'part' | 'no';
  /** How a place in it is pointed to. */
  readonly pinpoint?: string;
  readonly places: readonly {version: string; topic: string; title: string; href: string}[];
}

/** `[[2014, 11, 14]]` as `2014-11-14`. */
export function isoDate(source: Source): string | undefined {
  const [year, ...rest] = source.issued?.['date-parts'][0] ?? [];
  return year === undefined
    ? undefined
    : [String(year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** One record a source, with the places that cite it in the words readers see. */
export function toSourcePages(
  sources: readonly Source[],
  references: References,
  cited: ReadonlyMap<string, readonly CitingPlace[]>,
  names: {readonly versions: readonly PolicyVersion[]; readonly topics: readonly Topic[]},
): SourcePageData[] {
  const version = new Map(names.versions.map(({id, label}) => [id, label]));
  const topic = new Map(names.topics.map(({id, title}) => [id, title]));
  return sources.map((source) => {
    const issued = isoDate(source);
    const {authority, number, URL: url, custom} = source;
    return {
      key: source.id,
      type: source.type,
      short: source['title-short'],
      title: source.title,
      parts: references.get(source.id)?.parts ?? [],
      ...(url ? {url} : {}),
      ...(custom.archive ? {archive: custom.archive} : {}),
      ...(authority ? {authority} : {}),
      ...(number ? {number} : {}),
      ...(issued ? {issued} : {}),
      standing: custom.standing,
      seen: custom.seen,
      ...(custom.pinpoint ? {pinpoint: custom.pinpoint} : {}),
      places: (cited.get(sourcePath(source.id)) ?? []).map(({versionId, topicId, title, href}) => ({
        version: version.get(versionId) ?? versionId,
        topic: topic.get(topicId) ?? topicId,
        title,
        href,
      })),
    };
  });
}
