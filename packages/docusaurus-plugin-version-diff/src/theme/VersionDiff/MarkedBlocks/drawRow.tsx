import {createElement, Fragment, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Segments from '@theme/VersionDiff/Segments';
import type {Block, BlockDiff} from '../../../core/types';
import Reason from './Reason';
import {sidesOf, type Side} from './sidesOf';
import styles from './styles.module.css';

/**
 * `pairs`: marked text, with what the view of two columns needs. `inline`: marked text alone, where
 * there are no views to choose. `plain`: text that stands under a label of its own.
 */
export type Layout = 'pairs' | 'inline' | 'plain';

export interface Props {
  readonly row: BlockDiff;
  /** Makes the ids of moved passages unique on the page. */
  readonly idPrefix: string;
  readonly layout: Layout;
}

type Attributes = Readonly<Record<string, string | boolean>>;

/** The element a block is written in; a second heading would stand in the outline twice. */
function tagOf({kind, depth}: Block, isCopy: boolean): string {
  switch (kind) {
    case 'heading':
      return isCopy ? 'p' : `h${depth ?? 3}`;
    case 'cell':
      return 'div';
    case 'code':
    case 'opaque':
      return 'pre';
    default:
      return 'p';
  }
}

function write(
  block: Block,
  side: Side,
  options: {readonly attributes?: Attributes; readonly lead?: ReactNode; readonly quiet?: boolean},
): ReactNode {
  const {attributes = {}, lead = null, quiet = side.mark !== 'words'} = options;
  const text = <Segments segments={side.segments} mark={side.mark} quiet={quiet} />;
  const tag = tagOf(block, 'data-copy' in attributes);
  return createElement(tag, attributes, lead, tag === 'pre' ? <code>{text}</code> : text);
}

function label(side: 'before' | 'after'): ReactNode {
  const word =
    side === 'before'
      ? translate({id: 'theme.VersionDiff.label.before', message: 'Before:'})
      : translate({id: 'theme.VersionDiff.label.after', message: 'After:'});
  return <span data-label="">{`${word} `}</span>;
}

/** Says, before the words, that a passage stands in two places, and leads to the other. */
function moveLink({end, moveId}: BlockDiff, idPrefix: string): ReactNode {
  const id = `${idPrefix}-move-${moveId}`;
  return (
    <a
      className={styles.moved}
      data-move=""
      id={`${id}-${end}`}
      href={`#${id}-${end === 'from' ? 'to' : 'from'}`}>
      {end === 'from'
        ? translate({id: 'theme.VersionDiff.movedTo', message: 'Moved: see where it stands now'})
        : translate({
            id: 'theme.VersionDiff.movedFrom',
            message: 'Moved: see where it stood before',
          })}
    </a>
  );
}

/** Where one side has no such passage, the other column and a listener are told so. */
function nothing(side: 'before' | 'after'): ReactNode {
  return (
    <p className={styles.nothing} data-copy="" data-side={side}>
      {label(side)}
      {side === 'before'
        ? translate({id: 'theme.VersionDiff.notThere', message: 'not there yet'})
        : translate({id: 'theme.VersionDiff.goneNow', message: 'no longer there'})}
    </p>
  );
}

/**
 * A row as a pair: the marked text, and beside it the new words alone, which only the view of two
 * columns shows. So all views are rules of CSS over one page, and work with scripts off.
 */
function pair(
  row: BlockDiff,
  block: Block,
  idPrefix: string,
): readonly [first: ReactNode, second: ReactNode] {
  const {merged, before, after} = sidesOf(row);
  const move = row.kind === 'moved' && moveLink(row, idPrefix);
  if (row.kind === 'same' && merged) {
    return [
      write(block, merged, {}),
      write(block, merged, {attributes: {'data-copy': '', 'aria-hidden': true}}),
    ];
  }
  if (merged && after) {
    return [
      write(block, merged, {attributes: {'data-merged': ''}, lead: label('before')}),
      write(block, after, {attributes: {'data-copy': ''}, lead: label('after'), quiet: true}),
    ];
  }
  const side = (which: 'before' | 'after', text: Side | undefined): ReactNode =>
    text ? (
      <div data-side={which}>
        {move}
        {write(block, text, {lead: label(which)})}
        {which === (after ? 'after' : 'before') && Reason({block})}
      </div>
    ) : (
      nothing(which)
    );
  return [side('before', before), side('after', after)];
}

/**
 * One passage with its marks. A function and not a component: a page has hundreds of passages, and
 * each component costs the build more time than the words in it.
 */
export function drawRow({row, idPrefix, layout}: Props, key: number): ReactNode {
  const block = row.after ?? row.before;
  if (!block) {
    return null;
  }
  const kind = row.kind === 'moved' ? `moved-${row.end}` : row.kind;
  if (layout === 'pairs') {
    const [first, second] = pair(row, block, idPrefix);
    return (
      <div key={key} className={styles.pair} data-row={kind}>
        {first}
        {second}
      </div>
    );
  }
  const {merged, before, after} = sidesOf(row);
  const sides = merged ? [merged] : [before, after].filter((side) => side !== undefined);
  const isPlain = layout === 'plain';
  return sides.map((side, index) => (
    <Fragment key={index}>
      {row.kind === 'moved' && moveLink(row, idPrefix)}
      {write(block, isPlain ? {...side, mark: 'whole'} : side, {
        attributes: isPlain ? {} : {'data-row': kind},
      })}
      {!merged && index === sides.length - 1 && Reason({block})}
    </Fragment>
  ));
}
