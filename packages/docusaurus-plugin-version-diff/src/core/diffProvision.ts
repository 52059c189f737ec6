import {alignBlocks} from './align';
import {structureKey} from './blocks';
import {DEFAULT_DIFF_OPTIONS} from './defaults';
import {diffCitations} from './diffCitations';
import {likeness, wordBag} from './likeness';
import {provisionText} from './promise';
import {isSilent} from './silence';
import type {BlockDiff, DiffOptions, Provision, ProvisionDiff, ProvisionStatus} from './types';

/** Compares one provision of two versions; `undefined` where a version does not have it. */
export function diffProvision(
  before: Provision | undefined,
  after: Provision | undefined,
  options: Partial<DiffOptions> = {},
): ProvisionDiff {
  const present = after ?? before;
  if (!present)
    throw new TypeError('diffProvision: expected a provision on at least one side, found none.');
  const settings = {...DEFAULT_DIFF_OPTIONS, ...options};
  const alike = provisionLikeness(before, after);
  const status = statusOf(before, after, alike, settings);
  return {
    id: present.id,
    title: present.title,
    ...(before && before.title !== present.title ? {titleBefore: before.title} : {}),
    status,
    blocks: rowsOf(before, after, status, alike, settings),
    citations: diffCitations(before?.citations ?? [], after?.citations ?? []),
    likeness: alike,
  };
}

function provisionLikeness(before: Provision | undefined, after: Provision | undefined): number {
  if (!before || !after) return 0;
  return likeness(wordBag(provisionText(before)), wordBag(provisionText(after)));
}

function statusOf(
  before: Provision | undefined,
  after: Provision | undefined,
  alike: number,
  {silentPhrases, rewrittenBelow}: DiffOptions,
): ProvisionStatus {
  if (before && after && structureKey(before) === structureKey(after))
    return before.title === after.title ? 'unchanged' : 'reworded';
  // A heading alone is there or not; it says nothing by which it could be silent.
  if (!before && after?.blocks.length === 0) return 'added';
  if (!after && before?.blocks.length === 0) return 'removed';
  const wasSilent = isSilent(before, silentPhrases);
  const nowSilent = isSilent(after, silentPhrases);
  if (wasSilent !== nowSilent) return wasSilent ? 'added' : 'removed';
  // Two ways to say that there is no rule are no new rule, however little their words have in common.
  return wasSilent || alike >= rewrittenBelow ? 'reworded' : 'rewritten';
}

function rowsOf(
  before: Provision | undefined,
  after: Provision | undefined,
  status: ProvisionStatus,
  alike: number,
  settings: DiffOptions,
): BlockDiff[] {
  const old = before?.blocks ?? [];
  const now = after?.blocks ?? [];
  if (status !== 'unchanged' && alike < settings.rewrittenBelow) {
    return [
      ...old.map((block): BlockDiff => ({kind: 'removed', before: block})),
      ...now.map((block): BlockDiff => ({kind: 'added', after: block})),
    ];
  }
  return alignBlocks(old, now, settings);
}
