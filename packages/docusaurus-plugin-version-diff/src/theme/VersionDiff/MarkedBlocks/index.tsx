import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {BlockDiff, Container} from '../../../core/types';
import {labelOf} from '../labels';
import {groupRows, type RowNode} from './groupRows';
import {drawLabel} from './drawLabel';
import {drawRow, type Layout, type Props as RowProps} from './drawRow';
import {inFull, kindOf} from './shape';
import styles from './styles.module.css';

export interface Props {
  readonly blocks: readonly BlockDiff[];
  /** Makes the ids of moved passages unique on the page. */
  readonly idPrefix: string;
  /** `pairs` where the page has views to choose from; `inline` and `plain` are lighter. */
  readonly layout?: Layout;
}

interface WrapProps {
  readonly container: Container;
  /** Its words, with marks where they changed. */
  readonly label: ReactNode;
  /** What became of all that stands in it; absent where its rows differ. */
  readonly kind?: string;
  readonly children: ReactNode;
}

/** How each container is written; a map typed by the kinds, so that none can be forgotten. */
const WRAPS: Record<Container['kind'], (props: WrapProps) => ReactNode> = {
  list: ({container, kind, children}) =>
    container.ordered ? <ol data-all={kind}>{children}</ol> : <ul data-all={kind}>{children}</ul>,
  item: ({kind, children}) => <li data-all={kind}>{children}</li>,
  quote: ({kind, children}) => <blockquote data-all={kind}>{children}</blockquote>,
  table: ({kind, children}) => (
    <div
      className={styles.tableScroll}
      data-all={kind}
      tabIndex={0}
      role="group"
      aria-label={translate({id: 'theme.VersionDiff.table', message: 'Table'})}>
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  ),
  row: ({kind, children}) => <tr data-all={kind}>{children}</tr>,
  admonition: Labelled,
  tabs: ({kind, children}) => <div data-all={kind}>{children}</div>,
  tab: Labelled,
  details: Labelled,
};

function Labelled({label, kind, children}: WrapProps): ReactNode {
  return (
    <div className={styles.labelled} data-all={kind}>
      {label}
      {children}
    </div>
  );
}

/** How rows are drawn; the same for all rows of a provision. */
type Manner = Omit<RowProps, 'row'>;

/** Rows and what they stand in; cells of a header row are headers. */
function draw(nodes: readonly RowNode[], manner: Manner, isHeader = false): ReactNode {
  return nodes.map((node, index) => {
    if (node.type === 'container') {
      const {container, was = container, children} = node;
      const Wrap = WRAPS[container.kind];
      const label = drawLabel(labelOf(was), labelOf(container), manner);
      return (
        <Wrap key={index} container={container} label={label} kind={kindOf(node)}>
          {draw(children, manner, container.header)}
        </Wrap>
      );
    }
    const row = drawRow({...manner, row: node.row}, index);
    if ((node.row.after ?? node.row.before)?.kind !== 'cell') {
      return row;
    }
    return isHeader ? (
      <th key={index} scope="col">
        {row}
      </th>
    ) : (
      <td key={index}>{row}</td>
    );
  });
}

/** The text of a provision with its marks, in the lists and tables it stands in. */
export default function MarkedBlocks({blocks, idPrefix, layout = 'pairs'}: Props): ReactNode {
  if (!inFull(blocks)) {
    return draw(groupRows(blocks), {idPrefix, layout});
  }
  const side = (kind: 'removed' | 'added'): ReactNode =>
    draw(groupRows(blocks.filter((row) => row.kind === kind)), {idPrefix, layout: 'plain'});
  return (
    <div className={styles.full} data-version-diff="full">
      <div className={styles.panel} data-side="before">
        <p className={styles.panelHead}>
          {translate({id: 'theme.VersionDiff.before', message: 'Before'})}
        </p>
        {side('removed')}
      </div>
      <div className={styles.panel} data-side="after">
        <p className={styles.panelHead}>
          {translate({id: 'theme.VersionDiff.after', message: 'After'})}
        </p>
        {side('added')}
      </div>
    </div>
  );
}
