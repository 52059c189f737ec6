import {createElement, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Segments from '@theme/VersionDiff/Segments';
import type {Block, BlockDiff} from '../../../core/types';
import {sidesOf, type Side} from './sidesOf';
import styles from './styles.module.css';

/** `pairs`: passages side by side. `plain`: text that stands under a label of its own. */
export type Layout = 'pairs' | 'plain';

export interface Props {
  readonly row: BlockDiff;
  /** Makes the ids of moved passages unique on the page. */
  readonly idPrefix: string;
  readonly layout: Layout;
}

/** The element a block is written in; a second heading would stand in the outline twice. */
function tagOf({kind, depth}: Block, copy: boolean): string {
  switch (kind) {
    case 'heading':
      return copy ? 'p' : `h${depth ?? 3}`;
    case 'cell':
      return 'div';
    case 'code':
    case 'opaque':
      return 'pre';
    default:
      return 'p';
  }
}

function Label({side}: {readonly side: 'before' | 'after'}): ReactNode {
  return (
    <span className={styles.label} data-label="">
      {side === 'before' ? (
        <Translate id="theme.VersionDiff.label.before">Before:</Translate>
      ) : (
        <Translate id="theme.VersionDiff.label.after">After:</Translate>
      )}{' '}
    </span>
  );
}

function MoveLink({row, idPrefix}: Omit<Props, 'layout'>): ReactNode {
  const {end, moveId} = row;
  const id = `${idPrefix}-move-${moveId}`;
  return (
    <a
      className={styles.moved}
      id={`${id}-${end}`}
      href={`#${id}-${end === 'from' ? 'to' : 'from'}`}>
      {end === 'from' ? (
        <Translate id="theme.VersionDiff.movedTo">Moved: see where it stands now</Translate>
      ) : (
        <Translate id="theme.VersionDiff.movedFrom">Moved: see where it stood before</Translate>
      )}
    </a>
  );
}

/** Where one side has no such passage, the other column and a listener are told so. */
function Nothing({side}: {readonly side: 'before' | 'after'}): ReactNode {
  return (
    <p className={styles.nothing} data-copy="" data-side={side}>
      <Label side={side} />
      {side === 'before' ? (
        <Translate id="theme.VersionDiff.notThere">not there yet</Translate>
      ) : (
        <Translate id="theme.VersionDiff.goneNow">no longer there</Translate>
      )}
    </p>
  );
}

/**
 * A row as a pair: the marked text, and beside it the new words alone, which only the view of two
 * columns shows. So all views are rules of CSS over one page, and work with scripts off.
 */
export default function Row({row, idPrefix, layout}: Props): ReactNode {
  const block = row.after ?? row.before;
  const {merged, before, after} = sidesOf(row);
  if (!block) {
    return null;
  }
  const write = (
    {segments, mark}: Side,
    attributes: Record<string, string | boolean> = {},
    lead: ReactNode = null,
  ): ReactNode => {
    const copy = 'data-copy' in attributes;
    const text = (
      <Segments
        segments={segments}
        mark={layout === 'plain' ? 'whole' : mark}
        quiet={layout === 'plain' || mark === 'whole' || copy}
      />
    );
    const tag = tagOf(block, copy);
    return createElement(tag, attributes, lead, tag === 'pre' ? <code>{text}</code> : text);
  };
  const move = row.kind === 'moved' && <MoveLink row={row} idPrefix={idPrefix} />;

  if (layout === 'plain') {
    const side = before && !after ? before : (after ?? before);
    return side && write(side);
  }
  const kind = row.kind === 'moved' ? `moved-${row.end}` : row.kind;
  if (row.kind === 'same' && merged) {
    return (
      <div className={styles.pair} data-row="same">
        {write(merged)}
        {write(merged, {'data-copy': '', 'aria-hidden': true})}
      </div>
    );
  }
  if (merged && after) {
    return (
      <div className={styles.pair} data-row={kind}>
        {write(merged, {'data-merged': ''}, <Label side="before" />)}
        {write(after, {'data-copy': ''}, <Label side="after" />)}
      </div>
    );
  }
  return (
    <div className={styles.pair} data-row={kind}>
      {before ? (
        write(before, {'data-side': 'before'}, <Label side="before" />)
      ) : (
        <Nothing side="before" />
      )}
      {!after && move}
      {after ? (
        write(after, {'data-side': 'after'}, <Label side="after" />)
      ) : (
        <Nothing side="after" />
      )}
      {after && move}
    </div>
  );
}
