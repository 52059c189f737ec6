import type {DatedNote} from '../core';
import {toRef} from './comparePair';
import type {VersionPages} from './types';

/** All change notes that versions wrote beside a provision, in the order of the versions. */
export function notesOnTheWay(
  versions: readonly VersionPages[],
  docId: string,
  provisionId: string,
): DatedNote[] {
  return versions.flatMap((version) => {
    const doc = version.docs.find((candidate) => candidate.id === docId);
    const provision = doc?.provisions.find((candidate) => candidate.id === provisionId);
    return (provision?.notes ?? []).map((note) => ({...note, version: toRef(version)}));
  });
}
