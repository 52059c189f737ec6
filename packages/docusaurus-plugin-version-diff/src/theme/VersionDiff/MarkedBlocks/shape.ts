import type {BlockDiff} from '../../../core/types';
import type {RowNode} from './groupRows';

/**
 * Whether a text is shown before and after in full: it has two sides and no passage of one is
 * paired with a passage of the other.
 */
export function inFull(rows: readonly BlockDiff[]): boolean {
  const has = (kind: BlockDiff['kind']): boolean => rows.some((row) => row.kind === kind);
  return (
    has('added') && has('removed') && rows.every(({kind}) => kind === 'added' || kind === 'removed')
  );
}

function kindOfRow({kind, end}: BlockDiff): string {
  return kind === 'moved' ? `moved-${end}` : kind;
}

/** What became of everything in a container, if it is one and the same thing. */
export function kindOf(node: RowNode): string | undefined {
  if (node.type === 'row') {
    return kindOfRow(node.row);
  }
  const kinds = new Set(node.children.map(kindOf));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
