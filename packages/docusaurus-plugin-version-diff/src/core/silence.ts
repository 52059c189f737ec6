import {provisionText} from './promise';
import type {Provision} from './types';

/** Whether a version has no rule here: the provision is absent, empty, or opens by saying so. */
export function isSilent(provision: Provision | undefined, phrases: readonly string[]): boolean {
  const text = provision ? provisionText(provision).trimStart() : '';
  return !text || phrases.some((phrase) => phrase && text.startsWith(phrase));
}
