import {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {InlineStyle, StyledSegment} from '../../../core/types';
import Spoken from '../Spoken';
import {toRuns, trimRun} from './runs';
import styles from './styles.module.css';

export interface Props {
  readonly segments: readonly StyledSegment[];
  /** Whole passages are labelled "Before" and "After": marks in them need no words of their own. */
  readonly quiet?: boolean;
  /** What the marks stand for: words changed, a whole passage, a passage that stands elsewhere. */
  readonly mark?: 'words' | 'whole' | 'moved';
}

const TAGS = {emphasis: 'em', strong: 'strong', code: 'code', strike: 's'} as const;

/** Text inside its styles, innermost last. A link to a file of the docs has no address here. */
function styled(text: string, chain: readonly InlineStyle[] = []): ReactNode {
  return chain.reduceRight<ReactNode>((inner, {kind, href = ''}) => {
    if (kind === 'link') {
      return /^(https?:|\/)/.test(href) ? <Link to={href}>{inner}</Link> : inner;
    }
    const Tag = TAGS[kind];
    return <Tag>{inner}</Tag>;
  }, text);
}

/** Plain words side by side become one text: each join would cost a reader's line and a browser's node. */
function Words({run}: {readonly run: readonly StyledSegment[]}): ReactNode {
  const parts: ReactNode[] = [];
  for (const {text, styles: chain} of run) {
    const part = styled(text, chain);
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') {
      parts[parts.length - 1] = last + part;
    } else {
      parts.push(part);
    }
  }
  return parts.length === 1
    ? parts[0]
    : parts.map((part, place) => <Fragment key={place}>{part}</Fragment>);
}

function Inserted({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <>
      <Spoken>{`${translate({id: 'theme.VersionDiff.spoken.added', message: '[added:'})} `}</Spoken>
      {children}
      <Spoken>
        {` ${translate({id: 'theme.VersionDiff.spoken.endAdded', message: 'end of added]'})} `}
      </Spoken>
    </>
  );
}

function Deleted({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <>
      <Spoken>
        {`${translate({id: 'theme.VersionDiff.spoken.removed', message: '[removed:'})} `}
      </Spoken>
      {children}
      <Spoken>
        {` ${translate({id: 'theme.VersionDiff.spoken.endRemoved', message: 'end of removed]'})} `}
      </Spoken>
    </>
  );
}

/**
 * One mark. A space at its edge belongs to the change, so that either text can be had to the letter,
 * but no line is drawn under it: ground and line lie on a span around the words.
 */
function Mark({
  run,
  type,
  mark,
  quiet,
}: {
  readonly run: readonly StyledSegment[];
  readonly type: 'ins' | 'del';
} & Required<Pick<Props, 'mark' | 'quiet'>>): ReactNode {
  const Tag = type;
  const Aloud = type === 'ins' ? Inserted : Deleted;
  const {lead, words, trail} = trimRun(run);
  const text = (
    <span className={clsx(styles[mark], styles[type])}>
      <Words run={words} />
    </span>
  );
  return (
    <Tag className={styles.mark}>
      {lead}
      {quiet ? text : <Aloud>{text}</Aloud>}
      {trail}
    </Tag>
  );
}

/** Text with its marks: real `ins` and `del`, with words that say so. */
export default function Segments({segments, quiet = false, mark = 'words'}: Props): ReactNode {
  return toRuns(segments).map((run, index) => {
    const type = run[0]?.type ?? 'same';
    return type === 'same' ? (
      <Words key={index} run={run} />
    ) : (
      <Mark key={index} run={run} type={type} mark={mark} quiet={quiet} />
    );
  });
}
