import {translate} from '@docusaurus/Translate';
import type {ChangeKind, Container, ProvisionStatus} from '../../core/types';

/** What each kind of difference is called; a map, so that none can be forgotten. */
export function statusLabel(status: ProvisionStatus | 'first' | 'moved'): string {
  const labels: Record<ProvisionStatus | 'first' | 'moved', () => string> = {
    unchanged: () => translate({id: 'theme.VersionDiff.unchanged', message: 'Unchanged'}),
    reworded: () => translate({id: 'theme.VersionDiff.reworded', message: 'Reworded'}),
    rewritten: () => translate({id: 'theme.VersionDiff.rewritten', message: 'Rewritten'}),
    added: () => translate({id: 'theme.VersionDiff.added', message: 'Added'}),
    removed: () => translate({id: 'theme.VersionDiff.removed', message: 'Removed'}),
    first: () => translate({id: 'theme.VersionDiff.first', message: 'First text'}),
    moved: () => translate({id: 'theme.VersionDiff.moved', message: 'Moved'}),
  };
  return labels[status]();
}

/** What each kind of change note is called. */
export function kindLabel(kind: ChangeKind): string {
  const labels: Record<ChangeKind, () => string> = {
    substantive: () =>
      translate({
        id: 'theme.VersionDiff.kind.substantive',
        message: 'Change of the rule',
      }),
    status: () => translate({id: 'theme.VersionDiff.kind.status', message: 'Change of status'}),
    editorial: () =>
      translate({
        id: 'theme.VersionDiff.kind.editorial',
        message: 'Change of wording only',
      }),
  };
  return labels[kind]();
}

/** "1 change", "3 changes", "no changes". */
export function changeCount(count: number): string {
  if (count === 0) {
    return translate({id: 'theme.VersionDiff.count.none', message: 'no changes'});
  }
  return count === 1
    ? translate({id: 'theme.VersionDiff.count.one', message: '1 change'})
    : translate(
        {id: 'theme.VersionDiff.count.many', message: '{count} changes'},
        {count: String(count)},
      );
}

/** What an admonition without a title is called; the words are those of Docusaurus' own theme. */
export function admonitionLabel(name: string): string {
  const labels: Record<string, () => string> = {
    note: () => translate({id: 'theme.admonition.note', message: 'note'}),
    tip: () => translate({id: 'theme.admonition.tip', message: 'tip'}),
    danger: () => translate({id: 'theme.admonition.danger', message: 'danger'}),
    info: () => translate({id: 'theme.admonition.info', message: 'info'}),
    warning: () => translate({id: 'theme.admonition.warning', message: 'warning'}),
    caution: () => translate({id: 'theme.admonition.caution', message: 'caution'}),
  };
  return labels[name]?.() ?? name;
}

/** The words over an admonition, a tab or what can be opened; empty where there are none. */
export function labelOf({label, name}: Pick<Container, 'label' | 'name'>): string {
  return label ?? (name ? admonitionLabel(name) : '');
}
