import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {InlineStyle, StyledSegment} from '../../../core/types';
import styles from './styles.module.css';

export interface Props {
  readonly segments: readonly StyledSegment[];
}

const TAGS = {emphasis: 'em', strong: 'strong', code: 'code', strike: 's'} as const;

/** Text inside its styles, innermost last. A link to a file of the docs has no address here. */
function styled(text: string, chain: readonly InlineStyle[] = []): ReactNode {
  return chain.reduceRight<ReactNode>((inner, {kind, href = ''}) => {
    if (kind === 'link') {
      return /^(https?:|\/)/.test(href) ? <a href={href}>{inner}</a> : inner;
    }
    const Tag = TAGS[kind];
    return <Tag>{inner}</Tag>;
  }, text);
}

/** Neighbours of one type make one mark, whatever their styles. */
function toRuns(segments: readonly StyledSegment[]): StyledSegment[][] {
  const runs: StyledSegment[][] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last?.[0]?.type === segment.type) {
      last.push(segment);
    } else {
      runs.push([segment]);
    }
  }
  return runs;
}

/** Words for readers who hear the page; screens show the mark instead. */
function Spoken({children}: {readonly children: ReactNode}): ReactNode {
  return <span className={styles.spoken}>{children}</span>;
}

/** Text with its marks: real `ins` and `del`, with words that say so. */
export default function Segments({segments}: Props): ReactNode {
  return toRuns(segments).map((run, index) => {
    const text = run.map((segment, place) => (
      <span key={place}>{styled(segment.text, segment.styles)}</span>
    ));
    const plain = run.every((segment) => !segment.styles?.length);
    const content = plain ? run.map((segment) => segment.text).join('') : text;
    switch (run[0]?.type) {
      case 'ins':
        return (
          <ins key={index} className={styles.ins}>
            <Spoken>
              <Translate id="theme.VersionDiff.spoken.added">[added:</Translate>{' '}
            </Spoken>
            {content}
            <Spoken>
              {' '}
              <Translate id="theme.VersionDiff.spoken.endAdded">end of added]</Translate>
            </Spoken>
          </ins>
        );
      case 'del':
        return (
          <del key={index} className={styles.del}>
            <Spoken>
              <Translate id="theme.VersionDiff.spoken.removed">[removed:</Translate>{' '}
            </Spoken>
            {content}
            <Spoken>
              {' '}
              <Translate id="theme.VersionDiff.spoken.endRemoved">end of removed]</Translate>
            </Spoken>
          </del>
        );
      default:
        return <span key={index}>{content}</span>;
    }
  });
}
