import type {Source} from '../../data/types';
import type {Reference, References} from '../citations/reference';
import {formatReference} from './formatReference';

/** Every source, formatted once, by key. */
export function toReferences(sources: readonly Source[]): References {
  return new Map(
    sources.map((source): [string, Reference] => [
      source.id,
      {
        key: source.id,
        short: source['title-short'],
        parts: formatReference(source).parts,
        ...(source.URL ? {url: source.URL} : {}),
      },
    ]),
  );
}
