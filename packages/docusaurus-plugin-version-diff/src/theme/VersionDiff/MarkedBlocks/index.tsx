import {createElement, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Segments from '@theme/VersionDiff/Segments';
import type {BlockDiff, Container} from '../../../core/types';
import {groupRows, type RowNode} from './groupRows';
import {segmentsOf} from './segmentsOf';
import styles from './styles.module.css';

export interface Props {
  readonly blocks: readonly BlockDiff[];
  /** Makes the ids of moved passages unique on the page. */
  readonly idPrefix: string;
}

function Row({row, idPrefix}: {readonly row: BlockDiff; readonly idPrefix: string}): ReactNode {
  const block = row.after ?? row.before;
  const text = <Segments segments={segmentsOf(row)} />;
  const moved = row.kind === 'moved' && row.moveId !== undefined && (
    <a
      className={styles.moved}
      id={`${idPrefix}-move-${row.moveId}-${row.end}`}
      href={`#${idPrefix}-move-${row.moveId}-${row.end === 'from' ? 'to' : 'from'}`}>
      {row.end === 'from' ? (
        <Translate id="theme.VersionDiff.movedTo">Moved: stands elsewhere now</Translate>
      ) : (
        <Translate id="theme.VersionDiff.movedFrom">Moved: stood elsewhere before</Translate>
      )}
    </a>
  );
  const className = row.kind === 'same' ? undefined : styles[row.kind];
  switch (block?.kind) {
    case 'code':
    case 'opaque':
      return (
        <pre className={className}>
          <code>{text}</code>
        </pre>
      );
    case 'heading':
      return createElement(`h${block.depth ?? 3}`, {className}, text);
    case 'cell':
      return text;
    default:
      return (
        <p className={className}>
          {moved} {text}
        </p>
      );
  }
}

type Wrap = (props: {container: Container; children: ReactNode}) => ReactNode;

/** How each container is written; a map typed by the kinds, so that none can be forgotten. */
const WRAPS: Record<Container['kind'], Wrap> = {
  list: ({container, children}) => (container.ordered ? <ol>{children}</ol> : <ul>{children}</ul>),
  item: ({children}) => <li>{children}</li>,
  quote: ({children}) => <blockquote>{children}</blockquote>,
  table: ({children}) => (
    <div className={styles.tableScroll} tabIndex={0}>
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  ),
  row: ({children}) => <tr>{children}</tr>,
  admonition: ({container, children}) => <Labelled label={container.label}>{children}</Labelled>,
  tabs: ({children}) => <div>{children}</div>,
  tab: ({container, children}) => <Labelled label={container.label}>{children}</Labelled>,
  details: ({container, children}) => <Labelled label={container.label}>{children}</Labelled>,
};

function Labelled({
  label,
  children,
}: {
  readonly label?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles.labelled}>
      {label && <p className={styles.label}>{label}</p>}
      {children}
    </div>
  );
}

function Nodes({
  nodes,
  idPrefix,
}: {
  readonly nodes: readonly RowNode[];
  readonly idPrefix: string;
}): ReactNode {
  return nodes.map((node, index) => {
    if (node.type === 'row') {
      const row = <Row key={index} row={node.row} idPrefix={idPrefix} />;
      return (node.row.after ?? node.row.before)?.kind === 'cell' ? (
        <td key={index}>{row}</td>
      ) : (
        row
      );
    }
    const Wrap = WRAPS[node.container.kind];
    return (
      <Wrap key={index} container={node.container}>
        <Nodes nodes={node.children} idPrefix={idPrefix} />
      </Wrap>
    );
  });
}

/** The text of a provision with its marks, in the lists and tables it stands in. */
export default function MarkedBlocks({blocks, idPrefix}: Props): ReactNode {
  return <Nodes nodes={groupRows(blocks)} idPrefix={idPrefix} />;
}
