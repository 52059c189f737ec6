import type {BlockDiff, Container} from '../../../core/types';

/** A row, or a container with what stands in it. */
export type RowNode =
  | {readonly type: 'row'; readonly row: BlockDiff}
  | {
      readonly type: 'container';
      readonly container: Container;
      /** The same container as it stood, where passages of both versions stand in it. */
      readonly was?: Container;
      readonly children: RowNode[];
    };

/** Containers in which old and new stand side by side; items and rows are one side's or paired. */
const SHARED: ReadonlySet<Container['kind']> = new Set([
  'list',
  'quote',
  'table',
  'admonition',
  'tabs',
  'details',
]);

function at(row: BlockDiff, depth: number): Container | undefined {
  return (row.after ?? row.before)?.inside[depth];
}

/** Whether two neighbouring rows stand in the same container at this depth. */
function together(left: BlockDiff, right: BlockDiff, depth: number): boolean {
  const [a, b] = [at(left, depth), at(right, depth)];
  if (!a || !b || a.kind !== b.kind || Boolean(a.ordered) !== Boolean(b.ordered)) {
    return false;
  }
  if (left.after && right.after) {
    return left.after.inside[depth]?.id === right.after.inside[depth]?.id;
  }
  if (left.before && right.before) {
    return left.before.inside[depth]?.id === right.before.inside[depth]?.id;
  }
  return SHARED.has(a.kind);
}

/** The container of some rows in one version: that of the first row which stands there. */
function sideOf(
  rows: readonly BlockDiff[],
  side: 'before' | 'after',
  {kind}: Container,
  depth: number,
): Container | undefined {
  const other = side === 'before' ? 'to' : 'from';
  const found = rows.find((row) => row[side] && row.end !== other)?.[side]?.inside[depth];
  return found?.kind === kind ? found : undefined;
}

/** Rows in reading order in, the lists, tables and quotations they stand in out. */
export function groupRows(rows: readonly BlockDiff[], depth = 0): RowNode[] {
  const out: RowNode[] = [];
  let index = 0;
  while (index < rows.length) {
    const row = rows[index] as BlockDiff;
    const container = at(row, depth);
    if (!container) {
      out.push({type: 'row', row});
      index++;
      continue;
    }
    let end = index + 1;
    while (
      end < rows.length &&
      together(rows[end - 1] as BlockDiff, rows[end] as BlockDiff, depth)
    ) {
      end++;
    }
    const inside = rows.slice(index, end);
    const now = sideOf(inside, 'after', container, depth);
    const was = sideOf(inside, 'before', container, depth);
    out.push({
      type: 'container',
      container: now ?? container,
      ...(now && was ? {was} : {}),
      children: groupRows(inside, depth + 1),
    });
    index = end;
  }
  return out;
}
